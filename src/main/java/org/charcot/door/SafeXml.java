package org.charcot.door;

import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;

/** XML readers that load nothing from outside and expand nothing but the five entities of XML itself. */
final class SafeXml {

    private static final XMLInputFactory DOCUMENTS = factory();
    private static final XMLInputFactory NARRATIVES = narratives();

    private SafeXml() {}

    /** @throws XMLStreamException where the beginning is not XML */
    static XMLStreamReader document(InputStream body) throws XMLStreamException {
        return DOCUMENTS.createXMLStreamReader(body, "UTF-8");
    }

    /**
     * A reader that takes the named characters of HTML (such as the no-break space) for what they are, as they are usual in
     * narratives though XML does not know them.
     *
     * @throws XMLStreamException where the beginning is not XML
     */
    static XMLStreamReader narrative(Reader text) throws XMLStreamException {
        return NARRATIVES.createXMLStreamReader(text);
    }

    private static XMLInputFactory narratives() {
        XMLInputFactory factory = factory();
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // A reader that reads on only when a text is asked for would tell of a fault there, where nobody expects one.
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        return factory;
    }
}
