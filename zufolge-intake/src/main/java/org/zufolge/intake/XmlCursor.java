package org.zufolge.intake;

import java.io.StringReader;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Walks through XML and gives its parts as small trees. A document type is passed over with all it declares, so there are
 * no external entities and none to expand; of named entities those of HTML are known. Elements have their names without
 * a prefix, but for the namespaces in {@link #PREFIXES}, whose prefix is always the same, and foreign ones.
 */
final class XmlCursor {
    private static final Map<String, String> PREFIXES = Map.of(
            "http://purl.org/dc/elements/1.1/", "dc:",
            "http://purl.org/dc/terms/", "dcterms:",
            "http://purl.org/rss/1.0/modules/content/", "content:",
            "http://purl.org/rss/1.0/", "",
            "http://www.w3.org/2005/Atom", "",
            "http://purl.org/atom/ns#", "",
            "http://www.w3.org/1999/xhtml", "",
            "http://iptc.org/std/nar/2006-10-01/", "",
            "http://iptc.org/std/NITF/2006-10-18/", "",
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "");
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private final int depth;

    /**
     * A cursor in front of a document.
     *
     * @param depth how deep elements may be nested
     */
    XmlCursor(String document, int depth) throws UnreadableException {
        this.depth = depth;
        try {
            xml = FACTORY.createXMLStreamReader(new StringReader(document.stripLeading()));
        } catch (XMLStreamException e) {
            throw new UnreadableException("is no XML (" + message(e) + ")");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entities are not read");
        });
        return factory;
    }

    /**
     * Goes to the next beginning or end of an element.
     *
     * @return the name of the element that begins; empty for an end; null behind the last
     * @throws UnreadableException where the XML is broken
     */
    @Nullable
    String next() throws UnreadableException {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    return name();
                }
                if (event == XMLStreamConstants.END_ELEMENT) {
                    return "";
                }
            }
            return null;
        } catch (XMLStreamException | RuntimeException e) {
            throw broken(e);
        }
    }

    /** An attribute of the element that has just begun. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (attributeName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The element that has just begun, with all that is in it; the cursor then stands behind it. */
    Element element() throws UnreadableException {
        try {
            Element root = begun();
            Element at = root;
            int level = 1;
            while (level > 0) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        Element child = begun();
                        at.appendChild(child);
                        at = child;
                        deeper(++level);
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        level--;
                        Element above = at.parent();
                        at = above == null ? at : above;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        at.appendText(xml.getText());
                    case XMLStreamConstants.ENTITY_REFERENCE ->
                        at.appendText(Parser.unescapeEntities("&" + xml.getLocalName() + ";", false));
                    default -> {}
                }
            }
            return root;
        } catch (XMLStreamException | RuntimeException e) {
            throw broken(e);
        }
    }

    /** Goes behind the element that has just begun. */
    void skip() throws UnreadableException {
        try {
            for (int level = 1; level > 0; ) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    deeper(++level);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    level--;
                }
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw broken(e);
        }
    }

    private void deeper(int level) throws UnreadableException {
        if (level > depth) {
            throw new UnreadableException("has elements nested more than " + depth + " deep");
        }
    }

    private Element begun() {
        Element element = new Element(name());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            element.attr(attributeName(i), xml.getAttributeValue(i));
        }
        return element;
    }

    private String name() {
        return name(xml.getNamespaceURI(), xml.getPrefix(), xml.getLocalName());
    }

    private String attributeName(int i) {
        return name(xml.getAttributeNamespace(i), xml.getAttributePrefix(i), xml.getAttributeLocalName(i));
    }

    private static String name(@Nullable String namespace, @Nullable String prefix, String local) {
        String known = namespace == null ? null : PREFIXES.get(namespace);
        if (known != null) {
            return known.concat(local);
        }
        return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    }

    private UnreadableException broken(Exception e) {
        Location at = xml.getLocation();
        return new UnreadableException("is broken in line " + at.getLineNumber() + ", column " + at.getColumnNumber()
                + " (" + message(e) + "); only what stands before has been read");
    }

    /** The parser puts the place in front and the reason behind. */
    private static String message(Exception e) {
        String message = Why.line(e.getMessage());
        int at = message.indexOf("Message: ");
        return at < 0 ? message : message.substring(at + "Message: ".length());
    }
}
