package org.charcot.door;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServerUtils;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.charcot.door.Expected.Strictness;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * The way in for every FHIR request, registered as an interceptor of HAPI's server: the body is scanned before HAPI
 * parses it, and what was parsed must make sense before it is stored. In a transaction one fault refuses all of it; in a
 * batch only its entry. What a PATCH makes is looked at as if it had been sent whole.
 */
@Interceptor
public final class Door {

    private static final String JUDGED = Door.class.getName();

    private final FhirContext fhir;
    private final Scans scans;
    private final List<SenseCheck> checks;

    /** @param checks what a resource must hold to beyond the structure of FHIR R4 */
    public Door(FhirContext fhir, RequestLimits limits, List<SenseCheck> checks) {
        this.fhir = fhir;
        this.scans = new Scans(fhir, limits);
        this.checks = List.copyOf(checks);
    }

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
    public void scan(RequestDetails request) {
        Expected expected = expected(request);
        EncodingEnum encoding = encoding(request);
        if (expected == null || encoding == null) {
            return;
        }
        requireUtf8(request.getCharset());
        byte[] body = Scans.withoutMark(request.loadRequestContents());
        request.setRequestContents(body);
        boolean needsBody =
                expected.strictness() == Strictness.STRUCTURE || request.getRequestType() == RequestTypeEnum.PATCH;
        if (body.length == 0 && !needsBody) {
            return;
        }
        Findings findings = encoding == EncodingEnum.JSON ? scans.json(body, expected) : scans.xml(body, expected);
        int ofEntries = findings.entries().stream()
                .mapToInt(entry -> entry.faults().size())
                .sum();
        if (findings.bundleType().equals("batch")
                && ofEntries == findings.faults().size()) {
            request.setRequestContents(Batch.of(request).without(body, findings.entries()));
        } else if (!findings.faults().isEmpty()) {
            throw Refusal.MALFORMED.of(findings.faults());
        }
    }

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
    public void judge(RequestDetails request) {
        RestOperationTypeEnum operation = request.getRestOperationType();
        boolean stores = operation == RestOperationTypeEnum.CREATE || operation == RestOperationTypeEnum.UPDATE;
        if (operation == RestOperationTypeEnum.TRANSACTION && request.getResource() instanceof Bundle bundle) {
            if (bundle.getType() == BundleType.BATCH) {
                judgeBatch(bundle, Batch.of(request));
            } else {
                judgeTransaction(bundle);
            }
        } else if (stores && request.getResource() instanceof Resource resource) {
            refuseIfAny(Refusal.UNPROCESSABLE, faults(resource));
        }
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void judgePatched(@Nullable RequestDetails request, IBaseResource before, IBaseResource after) {
        if (!(request instanceof ServletRequestDetails)
                || !(after instanceof Resource resource)
                || resource.hasUserData(JUDGED)
                || request.getRestOperationType() == null) {
            return;
        }
        switch (request.getRestOperationType()) {
            case PATCH, TRANSACTION -> {
                byte[] body =
                        fhir.newJsonParser().encodeResourceToString(resource).getBytes(StandardCharsets.UTF_8);
                Expected whole = new Expected(resource.fhirType(), Strictness.STRUCTURE);
                refuseIfAny(Refusal.UNPROCESSABLE, scans.json(body, whole).faults());
                refuseIfAny(Refusal.UNPROCESSABLE, faults(resource));
            }
            default -> {
                // Everything else that a request stores came through judge, or is not the sender's own.
            }
        }
    }

    @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
    public void answer(RequestDetails request, IBaseResource response) {
        if (response instanceof Bundle bundle && bundle.getType() == BundleType.BATCHRESPONSE) {
            Batch.of(request).answer(bundle);
        }
    }

    private void judgeTransaction(Bundle bundle) {
        refuseIfAny(Refusal.MALFORMED, BundleCheck.transaction(bundle));
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            faults.addAll(faults(bundle.getEntry().get(i), i));
        }
        refuseIfAny(Refusal.UNPROCESSABLE, faults);
    }

    private void judgeBatch(Bundle bundle, Batch batch) {
        List<Integer> numbers = batch.numbers(bundle);
        List<BundleEntryComponent> kept = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            BundleEntryComponent entry = bundle.getEntry().get(i);
            int number = numbers.get(i);
            List<Fault> malformed = BundleCheck.entry(entry, number);
            List<Fault> faults = malformed.isEmpty() ? faults(entry, number) : malformed;
            if (faults.isEmpty()) {
                kept.add(entry);
            } else {
                batch.refuse(number, malformed.isEmpty() ? Refusal.UNPROCESSABLE : Refusal.MALFORMED, faults);
            }
        }
        bundle.setEntry(kept);
    }

    private List<Fault> faults(BundleEntryComponent entry, int number) {
        Resource resource = entry.getResource();
        if (resource == null) {
            return List.of();
        }
        String path = "Bundle.entry[" + number + "].resource";
        return faults(resource).stream().map(fault -> fault.under(path)).toList();
    }

    private List<Fault> faults(Resource resource) {
        resource.setUserData(JUDGED, true);
        List<Fault> faults = new ArrayList<>();
        for (SenseCheck check : checks) {
            // What one check found at a place, another need not say again in other words.
            List<Fault> found = check.faults(resource).stream()
                    .distinct()
                    .filter(fault -> faults.stream().noneMatch(fault::isAtThePlaceOf))
                    .toList();
            faults.addAll(found);
        }
        return faults;
    }

    private static void refuseIfAny(Refusal refusal, List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw refusal.of(faults);
        }
    }

    private static @Nullable Expected expected(RequestDetails request) {
        RestOperationTypeEnum operation = request.getRestOperationType();
        RequestTypeEnum method = request.getRequestType();
        if (operation == null || method == RequestTypeEnum.GET || method == RequestTypeEnum.DELETE) {
            return null;
        }
        return switch (operation) {
            case CREATE, UPDATE -> new Expected(request.getResourceName(), Strictness.STRUCTURE);
            case TRANSACTION -> new Expected("Bundle", Strictness.STRUCTURE);
            case PATCH -> new Expected("", isFhir(request) ? Strictness.PARAMETERS : Strictness.SYNTAX);
            case EXTENDED_OPERATION_INSTANCE,
                    EXTENDED_OPERATION_TYPE,
                    EXTENDED_OPERATION_SERVER,
                    VALIDATE,
                    META,
                    META_ADD,
                    META_DELETE -> new Expected("", Strictness.PARAMETERS);
            default -> new Expected("", Strictness.SYNTAX);
        };
    }

    private static boolean isFhir(RequestDetails request) {
        return RestfulServerUtils.determineRequestEncodingNoDefault(request, true) != null;
    }

    /** How HAPI will read the body, so that both read the same; null where it is no JSON or XML that HAPI reads. */
    private static @Nullable EncodingEnum encoding(RequestDetails request) {
        EncodingEnum encoding = RestfulServerUtils.determineRequestEncodingNoDefault(request);
        if (encoding == EncodingEnum.JSON || encoding == EncodingEnum.XML) {
            return encoding;
        }
        String type = request.getHeader("Content-Type");
        String media = type == null ? "" : type.toLowerCase(Locale.ROOT);
        if (encoding != null) {
            throw Refusal.UNSUPPORTED.of(
                    new Fault(IssueType.NOTSUPPORTED, "", "The Content-Type is not supported; send FHIR JSON or XML."));
        }
        if (request.getRequestType() != RequestTypeEnum.PATCH) {
            return null;
        }
        return media.contains("json-patch") ? EncodingEnum.JSON : media.contains("xml-patch") ? EncodingEnum.XML : null;
    }

    private static void requireUtf8(@Nullable Charset charset) {
        if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
            throw Refusal.UNSUPPORTED.of(
                    new Fault(IssueType.NOTSUPPORTED, "", "The charset is not supported; FHIR is sent in UTF-8."));
        }
    }
}
