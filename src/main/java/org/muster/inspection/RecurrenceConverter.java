package org.muster.inspection;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a recurrence as its text. */
@Converter(autoApply = true)
public class RecurrenceConverter implements AttributeConverter<Recurrence, String> {

    @Override
    public String convertToDatabaseColumn(Recurrence recurrence) {
        return recurrence.text();
    }

    @Override
    public Recurrence convertToEntityAttribute(String text) {
        return Recurrence.parse(text);
    }
}
