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

    /** What a surrogate begins with where it is encoded as if it were a character, with 0xA0 or more behind it. */
    private static final byte ENCODED_SURROGATE = (byte) 0xED;

    private final byte[] body;
    private final JsonFactory factory;
    private final boolean mayHoldUnfitText;
    private @Nullable Map<Integer, String> types;

    Lookahead(byte[] body, JsonFactory factory) {
        this.body = body;
        this.factory = factory;
        this.mayHoldUnfitText = holdsUnfitText(body);
    }

    /** Whether NUL or half a character, a surrogate, may occur, so that every text must be looked at. */
    boolean mayHoldUnfitText() {
        return mayHoldUnfitText;
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

    private static boolean holdsUnfitText(byte[] body) {
        for (int i = 0; i + 5 < body.length; i++) {
            boolean escaped = body[i] == '\\' && body[i + 1] == 'u' && (isNul(body, i + 2) || isSurrogate(body, i + 2));
            if (escaped || (body[i] == ENCODED_SURROGATE && (body[i + 1] & 0xFF) >= 0xA0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNul(byte[] body, int at) {
        return body[at] == '0' && body[at + 1] == '0' && body[at + 2] == '0' && body[at + 3] == '0';
    }

    /** D800 to DFFF. */
    private static boolean isSurrogate(byte[] body, int at) {
        return (body[at] == 'd' || body[at] == 'D') && Character.digit(body[at + 1], 16) >= 8;
    }
}
