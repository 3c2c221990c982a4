package org.charcot.door;

import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Human-readable text that is only text: the elements and attributes that FHIR R4 allows in a narrative (invariant
 * txt-1), and no address or style that could run something or hide what it does. What is refused here would otherwise
 * be stored and handed to every reader as it came.
 */
final class Narrative {

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private static final Set<String> ELEMENTS =
            words("a abbr acronym b big blockquote br caption cite code col colgroup"
                    + " dd dfn div dl dt em h1 h2 h3 h4 h5 h6 hr i img li ol p pre q samp small span strong sub sup table tbody"
                    + " td tfoot th thead tr tt ul var");

    private static final Set<String> ATTRIBUTES = words("abbr accesskey align alt axis bgcolor border cellhalign"
            + " cellpadding cellspacing cellvalign char charoff charset cite class colspan compact coords dir frame"
            + " headers height href hreflang hspace id lang longdesc name nowrap rel rev rowspan rules scope shape span"
            + " src start style summary tabindex title type valign value vspace width");

    private static final Set<String> ADDRESSES = words("href src cite longdesc");

    private static final Set<String> SCHEMES = words("http https mailto tel urn");

    private static final Pattern IMAGE = Pattern.compile("data:image/(png|jpeg|gif);base64,[A-Za-z0-9+/=\\s]*");

    private static final Pattern ACTIVE_STYLE =
            Pattern.compile("[\\\\@]|url\\s*\\(|expression|behaviou?r|binding|/\\*");

    private Narrative() {}

    /** What is wrong with a narrative given as text; empty if nothing is. */
    static Optional<String> problem(String div, int mostDepth) {
        try {
            XMLStreamReader xml = SafeXml.narrative(new StringReader(div));
            boolean atRoot = true;
            int depth = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.START_ELEMENT) {
                    depth++;
                    if (depth > mostDepth) {
                        return Optional.of("is nested deeper than " + mostDepth + " levels");
                    }
                    if (atRoot && !xml.getLocalName().equals("div")) {
                        return Optional.of("must be one XHTML <div>");
                    }
                    atRoot = false;
                } else if (event == XMLStreamReader.END_ELEMENT) {
                    depth--;
                }
                Optional<String> problem = problem(xml, event);
                if (problem.isPresent()) {
                    return problem;
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            return Optional.of("is not well-formed XHTML: close every element and escape < and &");
        }
    }

    /** What is wrong with the piece of a narrative that {@code xml} stands on; empty if nothing is. */
    static Optional<String> problem(XMLStreamReader xml, int event) {
        return switch (event) {
            case XMLStreamReader.START_ELEMENT -> element(xml);
            case XMLStreamReader.PROCESSING_INSTRUCTION -> Optional.of("holds a processing instruction; leave it out");
            case XMLStreamReader.DTD -> Optional.of("holds a document type declaration; leave it out");
            default -> Optional.empty();
        };
    }

    private static Optional<String> element(XMLStreamReader xml) {
        String namespace = xml.getNamespaceURI();
        boolean html = namespace == null || namespace.isEmpty() || namespace.equals(XHTML);
        if (!html || !ELEMENTS.contains(xml.getLocalName())) {
            return Optional.of("holds <" + Findings.shown(xml.getLocalName())
                    + ">, which a narrative may not: only basic formatting, no scripts, forms or frames; leave it out");
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            String prefix = xml.getAttributePrefix(i);
            if (prefix != null && prefix.equals("xml")) {
                continue;
            }
            if (!ATTRIBUTES.contains(name) || (prefix != null && !prefix.isEmpty())) {
                return Optional.of("holds the attribute " + Findings.shown(name)
                        + ", which a narrative may not: no event handlers; leave it out");
            }
            String value = xml.getAttributeValue(i);
            if (ADDRESSES.contains(name) && !isHarmless(value)) {
                return Optional.of("holds an address in " + name
                        + " that is neither relative nor http, https, mailto, tel, urn or an image; leave it out");
            }
            if (name.equals("style")
                    && ACTIVE_STYLE.matcher(value.toLowerCase(Locale.ROOT)).find()) {
                return Optional.of("holds a style that loads or runs something; keep to plain formatting");
            }
        }
        return Optional.empty();
    }

    /** Browsers skip white space and control characters in a scheme, so they are taken out before it is read. */
    private static boolean isHarmless(String address) {
        String plain = address.replaceAll("[\\p{Cntrl}\\s]", "");
        int colon = plain.indexOf(':');
        int end = firstOf(plain, "/?#");
        if (colon < 0 || (end >= 0 && end < colon)) {
            return true;
        }
        return SCHEMES.contains(plain.substring(0, colon).toLowerCase(Locale.ROOT))
                || IMAGE.matcher(plain).matches();
    }

    private static int firstOf(String text, String characters) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
