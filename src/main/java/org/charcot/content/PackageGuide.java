package org.charcot.content;

import java.util.List;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.ImplementationGuide.SPDXLicense;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** The resource that lists what the package holds, under the canonical that the server names among its metadata. */
final class PackageGuide {

    private static final String ID = "charcot";

    private PackageGuide() {}

    static ImplementationGuide of(
            ContentPackage.Manifest manifest, List<Resource> definitions, List<Resource> examples) {
        ImplementationGuide guide = new ImplementationGuide();
        guide.setId(ID);
        guide.setUrl(ContentInstaller.CANONICAL_ROOT + "/ImplementationGuide/" + ID);
        guide.setVersion(manifest.version());
        guide.setName("Charcot");
        guide.setTitle("Charcot");
        guide.setStatus(PublicationStatus.ACTIVE);
        guide.setPublisher("Charcot");
        guide.setDescription(manifest.description());
        guide.setPackageId(manifest.name());
        guide.setLicense(SPDXLicense.APACHE_2_0);
        guide.addFhirVersion(FHIRVersion._4_0_1);
        definitions.forEach(definition -> add(guide, definition, false));
        examples.forEach(example -> add(guide, example, true));
        return guide;
    }

    private static void add(ImplementationGuide guide, Resource resource, boolean example) {
        guide.getDefinition()
                .addResource()
                .setReference(new Reference(
                        resource.fhirType() + "/" + resource.getIdElement().getIdPart()))
                .setName(name(resource))
                .setExample(new BooleanType(example));
    }

    private static String name(Resource resource) {
        for (String element : List.of("title", "name")) {
            Property named = resource.getNamedProperty(element);
            if (named != null && named.hasValues() && named.getValues().get(0).isPrimitive()) {
                return named.getValues().get(0).primitiveValue();
            }
        }
        return resource.getIdElement().getIdPart();
    }
}
