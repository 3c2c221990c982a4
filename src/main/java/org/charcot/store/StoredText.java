package org.charcot.store;

import java.time.Instant;

/**
 * The current version of a stored resource as JSON text, which names neither its id nor its version.
 *
 * @param updated when the version was written
 */
public record StoredText(String type, String id, long version, Instant updated, String json) {

    private static final String META = ",\"meta\":{";

    public String reference() {
        return type + "/" + id;
    }

    /** The resource as a client reads it: the text with id, version and time of writing in it. */
    public String complete() {
        String head = "{\"resourceType\":\"" + type + "\"";
        String stamped = head + ",\"id\":\"" + id + "\"" + META + "\"versionId\":\"" + version + "\",\"lastUpdated\":\""
                + updated + "\"";
        if (!json.startsWith(head + META)) {
            return stamped + "}" + json.substring(head.length());
        }
        String inMeta = json.substring(head.length() + META.length());
        return stamped + (inMeta.startsWith("}") ? "" : ",") + inMeta;
    }
}
