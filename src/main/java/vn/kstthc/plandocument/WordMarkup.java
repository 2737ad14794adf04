package vn.kstthc.plandocument;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.transform.TransformerException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Brings a Word document into the state in which it would be printed: tracked changes accepted, content controls
 * dissolved, hidden text and text boxes left out. The reader of tables knows none of them.
 */
final class WordMarkup {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final Set<String> LEFT_OUT =
            Set.of("del", "moveFrom", "drawing", "pict", "object", "AlternateContent");
    /** Wrappers by the child that holds the content; none where they hold it themselves. */
    private static final Map<String, String> DISSOLVED =
            Map.of("sdt", "sdtContent", "ins", "", "moveTo", "", "smartTag", "", "customXml", "");

    private static final Set<String> OFF = Set.of("0", "false", "off");

    private WordMarkup() {}

    static void settle(OPCPackage file) throws IOException, OpenXML4JException {
        for (var relation : file.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT)) {
            settle(file.getPart(relation));
        }
    }

    private static void settle(PackagePart part) throws IOException {
        try (var in = part.getInputStream()) {
            var document = XMLHelper.newDocumentBuilder().parse(in);
            settle(document.getDocumentElement());
            try (var out = part.getOutputStream()) {
                XMLHelper.newTransformer().transform(new DOMSource(document), new StreamResult(out));
            }
        } catch (SAXException | TransformerException e) {
            throw new IOException("The text of a Word document is not well-formed", e);
        }
    }

    private static void settle(Element parent) {
        for (var child : elements(parent)) {
            var name = child.getLocalName();
            if (LEFT_OUT.contains(name) || isHidden(child) || isDeletedRow(child)) {
                parent.removeChild(child);
                continue;
            }
            settle(child);
            if (DISSOLVED.containsKey(name) && WORD.equals(child.getNamespaceURI())) {
                dissolve(child, DISSOLVED.get(name));
            }
        }
    }

    private static void dissolve(Element wrapper, String holder) {
        var parent = wrapper.getParentNode();
        var contents = holder.isEmpty()
                ? List.of(wrapper)
                : elements(wrapper).stream()
                        .filter(child -> holder.equals(child.getLocalName()))
                        .toList();
        for (var content : contents) {
            for (var node : elements(content)) {
                parent.insertBefore(node, wrapper);
            }
        }
        parent.removeChild(wrapper);
    }

    private static boolean isHidden(Element run) {
        return "r".equals(run.getLocalName()) && has(run, "rPr", "vanish");
    }

    private static boolean isDeletedRow(Element row) {
        return "tr".equals(row.getLocalName()) && has(row, "trPr", "del");
    }

    private static boolean has(Element element, String properties, String property) {
        return elements(element).stream()
                .filter(child -> properties.equals(child.getLocalName()))
                .flatMap(child -> elements(child).stream())
                .anyMatch(child ->
                        property.equals(child.getLocalName()) && !OFF.contains(child.getAttributeNS(WORD, "val")));
    }

    private static List<Element> elements(Element parent) {
        var elements = new ArrayList<Element>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
