package org.muster.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements of a Standard Audit File, written one after the other: whole ones with their text, and others around them. */
public final class SaftElements implements AutoCloseable {

    private static final String NAMESPACE = "urn:StandardAuditFile-Taxation-Financial:NO";

    /** What XML cannot say at all. */
    private static final String UNSAYABLE = "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private final XMLStreamWriter xml;

    /** What stands inside an element. */
    public interface Content {
        void write() throws IOException;
    }

    public SaftElements(OutputStream to) throws IOException {
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(to, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("AuditFile");
            xml.writeDefaultNamespace(NAMESPACE);
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    public void element(String name, Content content) throws IOException {
        begin(name);
        content.write();
        end();
    }

    public void begin(String name) throws IOException {
        try {
            xml.writeStartElement(name);
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    public void end() throws IOException {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    /** An element with a text; none where there is nothing to say. */
    public SaftElements text(String name, String text) throws IOException {
        if (!text.isEmpty()) {
            begin(name);
            try {
                xml.writeCharacters(text.replaceAll(UNSAYABLE, " "));
            } catch (XMLStreamException failed) {
                throw new IOException(failed);
            }
            end();
        }
        return this;
    }

    /** A balance on the side it stands on. */
    public void balance(String when, BigDecimal balance) throws IOException {
        text(
                when + (balance.signum() < 0 ? "CreditBalance" : "DebitBalance"),
                balance.abs().toPlainString());
    }

    @Override
    public void close() throws IOException {
        try {
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }
}
