package org.charcot.door;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a scan must know of a JSON body before it comes to it; found only when it is asked for. */
final class Lookahead {

    private static final byte[] NUL = {'\\', 'u', '0', '0', '0', '0'};

    private final byte[] body;
    private final JsonFactory factory;
    private final boolean mayHoldNul;
    private @Nullable Map<Integer, String> types;

    Lookahead(byte[] body, JsonFactory factory) {
        this.body = body;
        this.factory = factory;
        this.mayHoldNul = holdsNul(body);
    }

    /** Whether the escape of the character NUL occurs, so that every text must be looked at. */
    boolean mayHoldNul() {
        return mayHoldNul;
    }

    /**
     * The resource type that the object at {@code offset} names, for a resource that does not begin with it; empty where
     * it names none. All such objects are found in one pass over the body, however many there are.
     */
    String resourceTypeAt(int offset) {
        if (types == null) {
            types = findTypes();
        }
        return types.getOrDefault(offset, "");
    }

    private Map<Integer, String> findTypes() {
        Map<Integer, String> found = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        try (JsonParser json = factory.createParser(body)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    open.push((int) json.currentTokenLocation().getByteOffset());
                } else if (token == JsonToken.END_OBJECT) {
                    open.pop();
                } else if (token == JsonToken.VALUE_STRING && "resourceType".equals(json.currentName())) {
                    found.putIfAbsent(open.element(), json.getText());
                }
            }
        } catch (IOException e) {
            // The scan reads the same bytes and refuses them at the same place, with the path that is missing here.
            return found;
        }
        return found;
    }

    private static boolean holdsNul(byte[] body) {
        int last = body.length - NUL.length;
        for (int i = 0; i <= last; i++) {
            if (body[i] == '\\' && body[i + 1] == 'u' && isNul(body, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNul(byte[] body, int from) {
        for (int i = 0; i < NUL.length; i++) {
            if (body[from + i] != NUL[i]) {
                return false;
            }
        }
        return true;
    }
}
