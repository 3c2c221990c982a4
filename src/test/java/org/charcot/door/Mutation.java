package org.charcot.door;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * One change to a body, wherever it lies, so that the same change can be made to any body.
 *
 * @param place where, as a part of the body's length in millionths
 * @param length how many bytes, where it is about several
 * @param text what is put in: its bytes, a character for each
 */
record Mutation(Kind kind, int place, int length, String text) {

    enum Kind {
        FLIP_A_BIT,
        DELETE,
        REPEAT,
        TRUNCATE,
        INSERT,
        /** Puts the text in the place of the next value, of whatever type. */
        REPLACE_A_VALUE,
        /** Puts the text in the place of the next name, or name of an element. */
        REPLACE_A_NAME
    }

    /** What has made parsers fail: broken encodings, odd characters, huge numbers, deep nesting, other languages. */
    private static final List<String> ODD = List.of(
            utf8("{"),
            utf8("}"),
            utf8("["),
            utf8("]"),
            utf8("\""),
            utf8(","),
            utf8("<"),
            utf8(">"),
            utf8("&#0;"),
            utf8("&#xD800;"),
            utf8("&nbsp;"),
            utf8("]]>"),
            utf8("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>"),
            utf8("<?a b?>"),
            utf8("<![CDATA[a]]>"),
            utf8("xmlns='urn:other'"),
            utf8("null"),
            utf8("true"),
            utf8("{}"),
            utf8("[]"),
            utf8("[null]"),
            utf8("[[]]"),
            utf8("\"\""),
            utf8("\" \""),
            utf8("\"a\""),
            utf8("0"),
            utf8("-0"),
            utf8("00"),
            utf8("1."),
            utf8("NaN"),
            utf8("Infinity"),
            utf8("1e400"),
            utf8("1e-999999999"),
            utf8("-1E+2147483648"),
            utf8("9".repeat(5_000)),
            utf8("0." + "3".repeat(5_000)),
            utf8("9223372036854775808"),
            utf8("\"0000-00-00\""),
            utf8("\"9999-12-31T23:59:59.999999999+14:00\""),
            utf8("\"-2026-01-01\""),
            utf8("\"\\u0000\""),
            utf8("\"\\ud800\""),
            utf8("\"\\udfff\\ud800\""),
            utf8("\"\u202e\ufeff\u2028\u0085\""),
            utf8("\"\ud83e\uddec\u0301\""),
            utf8("\"\t\n\""),
            utf8("\"Patient/a|b?c=d&e#f\""),
            utf8("\"../../etc/passwd\""),
            utf8("\"<div xmlns='http://www.w3.org/1999/xhtml'><script>1</script></div>\""),
            utf8("\"" + "a".repeat(70_000) + "\""),
            utf8("[".repeat(2_000)),
            utf8("{\"extension\":[".repeat(200)),
            utf8("<extension url='a'>".repeat(200)),
            utf8("\"resourceType\":\"Observation\","),
            utf8("\"resourceType\":{},"),
            utf8("\ufeff"),
            bytes(0),
            bytes(0xc3, 0x28),
            bytes(0xed, 0xa0, 0x80),
            bytes(0xf4, 0x90, 0x80, 0x80),
            bytes(0xff, 0xfe));

    static Arbitrary<List<Mutation>> few() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(0, 999_999).withoutEdgeCases(),
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.of(ODD))
                .as(Mutation::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    static byte[] all(List<Mutation> mutations, byte[] body) {
        byte[] mutated = body;
        for (Mutation mutation : mutations) {
            mutated = mutation.of(mutated);
        }
        return mutated;
    }

    byte[] of(byte[] body) {
        int at = (int) ((long) body.length * place / 1_000_000);
        int to = Math.min(body.length, at + length);
        return switch (kind) {
            case FLIP_A_BIT -> flipped(body, at);
            case DELETE -> spliced(body, at, to, new byte[0]);
            case REPEAT -> spliced(body, to, to, slice(body, at, to));
            case TRUNCATE -> slice(body, 0, at);
            case INSERT -> spliced(body, at, at, inserted());
            case REPLACE_A_VALUE -> {
                int value = next(body, at, ':', '=') + 1;
                yield spliced(body, value, Math.max(value, next(body, value, ',', '}', '/', '>')), inserted());
            }
            case REPLACE_A_NAME -> {
                int name = next(body, at, ',', '{', '<') + 1;
                yield spliced(body, name, Math.max(name, next(body, name, ':', ' ', '>')), inserted());
            }
        };
    }

    private byte[] flipped(byte[] body, int at) {
        byte[] copy = body.clone();
        if (at < copy.length) {
            copy[at] ^= (byte) (1 << length % 8);
        }
        return copy;
    }

    /** Where one of the characters comes next; the end where none does. */
    private static int next(byte[] body, int from, char... characters) {
        for (int i = from; i < body.length - 1; i++) {
            for (char character : characters) {
                if (body[i] == character) {
                    return i;
                }
            }
        }
        return body.length - 1;
    }

    private static byte[] spliced(byte[] body, int from, int to, byte[] text) {
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        int start = Math.max(0, from);
        int end = Math.max(start, to);
        result.write(body, 0, start);
        result.writeBytes(text);
        result.write(body, end, body.length - end);
        return result.toByteArray();
    }

    private static byte[] slice(byte[] body, int from, int to) {
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        result.write(body, from, to - from);
        return result.toByteArray();
    }

    private static String utf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static String bytes(int... bytes) {
        return new String(bytes, 0, bytes.length);
    }

    private byte[] inserted() {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
        return kind + " at " + place + ", " + length + ", " + text.substring(0, Math.min(40, text.length()));
    }
}
