package org.muster.shared.field;

import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.TreeMap;

/** Stores particulars as one JSON object in one column, portable over both databases. */
@Converter(autoApply = true)
public class ParticularsConverter implements AttributeConverter<Particulars, String> {

    /** Looked up once: the lookup takes longer than a row, and each row would make it anew. */
    private static final JsonProvider JSON = JsonProvider.provider();

    @Override
    public String convertToDatabaseColumn(Particulars particulars) {
        var object = JSON.createObjectBuilder();
        particulars.values().forEach(object::add);
        return object.build().toString();
    }

    @Override
    public Particulars convertToEntityAttribute(String column) {
        var values = new TreeMap<String, String>();
        try (var reader = JSON.createReader(new StringReader(column))) {
            reader.readObject().forEach((name, value) -> values.put(name, ((JsonString) value).getString()));
        }
        return new Particulars(values);
    }
}
