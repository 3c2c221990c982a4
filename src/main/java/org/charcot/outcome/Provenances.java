package org.charcot.outcome;

import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charcot.record.EvaluationTime;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Provenance.ProvenanceEntityRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Says of an evaluation what it changed, by which plan, and what it rested on. */
public final class Provenances {

    private final List<String> policies;

    /** @param policies canonicals with version of the plans that are evaluated */
    public Provenances(List<String> policies) {
        this.policies = List.copyOf(policies);
    }

    Provenance of(List<Change> changes, PatientRecord record, EvaluationTime time) {
        Provenance provenance = new Provenance();
        provenance.setRecorded(Date.from(time.instant()));
        provenance
                .getActivity()
                .addCoding(new Coding()
                        .setSystem("http://terminology.hl7.org/CodeSystem/v3-DataOperation")
                        .setCode("DERIVE"));
        policies.forEach(provenance::addPolicy);
        provenance
                .addAgent()
                .setWho(new Reference().setDisplay("Charcot"))
                .getType()
                .addCoding(new Coding()
                        .setSystem("http://terminology.hl7.org/CodeSystem/provenance-participant-type")
                        .setCode("assembler"));
        changes.forEach(change -> provenance.addTarget(OutcomeWriter.to(change)));
        Set<String> sources = new TreeSet<>();
        for (Change change : changes) {
            Resource resource = change instanceof Change.Create create
                    ? create.resource()
                    : change instanceof Change.Update update ? update.resource() : null;
            if (resource != null) {
                sources.addAll(References.of(resource));
            }
        }
        Set<String> known = new TreeSet<>();
        record.all()
                .forEach(r -> known.add(r.fhirType() + "/" + r.getIdElement().getIdPart()));
        sources.retainAll(known);
        for (String source : sources) {
            provenance.addEntity().setRole(ProvenanceEntityRole.SOURCE).setWhat(new Reference(source));
        }
        return provenance;
    }
}
