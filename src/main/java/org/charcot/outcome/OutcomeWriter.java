package org.charcot.outcome;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.util.ResourceReferenceInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.charcot.record.EvaluationTime;
import org.charcot.record.PatientRecord;
import org.charcot.store.DerivedResource;
import org.charcot.store.DerivedStore;
import org.charcot.store.DerivedStore.Written;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Writes changes as one FHIR transaction inside the caller's database transaction, with one Provenance. */
public final class OutcomeWriter {

    private final FhirContext fhirContext;
    private final IFhirSystemDao<Bundle, Meta> systemDao;
    private final DaoRegistry daos;
    private final DerivedStore derived;
    private final Provenances provenances;

    public OutcomeWriter(
            FhirContext fhirContext,
            IFhirSystemDao<Bundle, Meta> systemDao,
            DaoRegistry daos,
            DerivedStore derived,
            Provenances provenances) {
        this.fhirContext = fhirContext;
        this.systemDao = systemDao;
        this.daos = daos;
        this.derived = derived;
        this.provenances = provenances;
    }

    /** Writes {@code changes}, which must not be empty, and tells what came of each. */
    public List<Written> write(PatientRecord record, EvaluationTime time, List<Change> changes) {
        Instant now = time.instant();
        Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
        List<Pending> pending = new ArrayList<>();
        for (Change change : changes) {
            Pending next = pending(change, record);
            DerivedResource stored = next.stored();
            Stamps.change(next.resource(), stored == null ? now : stored.createdAt(), now);
            put(bundle, next);
            pending.add(next);
        }
        bundle.addEntry()
                .setResource(provenances.of(changes, record, time))
                .getRequest()
                .setMethod(HTTPVerb.POST)
                .setUrl("Provenance");
        SystemRequestDetails request = new SystemRequestDetails();
        request.setFhirContext(fhirContext);
        Bundle response = systemDao.transactionNested(request, bundle);
        return remember(record.patientId(), pending, response.getEntry(), now);
    }

    private List<Written> remember(
            String patientId, List<Pending> pending, List<BundleEntryComponent> answers, Instant now) {
        List<Written> written = new ArrayList<>();
        for (int n = 0; n < pending.size(); n++) {
            Pending one = pending.get(n);
            Resource resource = one.resource();
            long version = new IdType(answers.get(n).getResponse().getLocation()).getVersionIdPartAsLong();
            written.add(new Written(
                    resource.fhirType(),
                    resource.getIdElement().getIdPart(),
                    patientId,
                    version,
                    one.ownVersion(version),
                    Statuses.of(resource),
                    one.hash(),
                    one.elements(),
                    one.isNew()));
        }
        derived.remember(written, now);
        return written;
    }

    /**
     * @param computed what Charcot wants it to be; null when it is withdrawn
     * @param stored what is stored now; null when there is nothing
     */
    private record Pending(Resource resource, Change.@Nullable Computed computed, @Nullable DerivedResource stored) {

        @Nullable
        String hash() {
            return computed == null ? null : computed.hash();
        }

        /** What is withdrawn keeps the elements that it had. */
        @Nullable
        String elements() {
            if (computed != null) {
                return computed.elements();
            }
            return stored == null ? null : stored.writtenElements();
        }

        boolean isNew() {
            return stored == null;
        }

        /** The version that is Charcot's alone: an earlier one where this one keeps what people added. */
        long ownVersion(long version) {
            return stored == null || stored.changed() == null ? version : stored.ownVersion();
        }
    }

    private Pending pending(Change change, PatientRecord record) {
        if (change instanceof Change.Create create) {
            return new Pending(create.resource().copy(), create.computed(), null);
        }
        if (change instanceof Change.Update update) {
            return new Pending(update.resource().copy(), update.computed(), update.stored());
        }
        Change.Withdraw withdraw = (Change.Withdraw) change;
        Resource resource = current(withdraw.stored());
        Withdrawal why = withdraw.why();
        Statuses.withdraw(resource, why == null ? Withdrawal.of(resource, record) : why);
        nameWhatIsGone(resource);
        return new Pending(resource, null, withdraw.stored());
    }

    /** What was deleted can only be named, not referred to: a server refuses references that lead nowhere. */
    private void nameWhatIsGone(Resource resource) {
        for (ResourceReferenceInfo found : fhirContext.newTerser().getAllResourceReferences(resource)) {
            Reference reference = (Reference) found.getResourceReference();
            IIdType target = reference.getReferenceElement();
            if (target.hasResourceType() && derived.isDeleted(target.getResourceType(), target.getIdPart())) {
                reference.setDisplay(target.toUnqualifiedVersionless().getValue());
                reference.setReference(null);
            }
        }
    }

    private Resource current(DerivedResource stored) {
        return (Resource) daos.getResourceDao(stored.type())
                .read(new IdType(stored.type(), stored.id()), new SystemRequestDetails());
    }

    /** The version that was read is named, so that what somebody writes meanwhile is a conflict and not lost. */
    private static void put(Bundle bundle, Pending pending) {
        Resource resource = pending.resource();
        String reference = reference(resource);
        resource.setId(reference);
        BundleEntryRequestComponent request = bundle.addEntry()
                .setResource(resource)
                .setFullUrl(reference)
                .getRequest()
                .setMethod(HTTPVerb.PUT)
                .setUrl(reference);
        DerivedResource stored = pending.stored();
        if (stored != null) {
            request.setIfMatch("W/\"" + stored.version() + "\"");
        }
    }

    private static String reference(Resource resource) {
        return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    }

    static Reference to(Change change) {
        if (change instanceof Change.Create create) {
            return new Reference(reference(create.resource()));
        }
        if (change instanceof Change.Update update) {
            return new Reference(reference(update.resource()));
        }
        return new Reference(((Change.Withdraw) change).stored().reference());
    }
}
