package org.muster.asset;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.stream.Collectors;

/** Stores deeds as {@code STEP=person} separated by semicolons. */
@Converter(autoApply = true)
public class DeedsConverter implements AttributeConverter<Deeds, String> {

    @Override
    public String convertToDatabaseColumn(Deeds deeds) {
        return deeds.by().entrySet().stream()
                .map(deed -> deed.getKey() + "=" + deed.getValue())
                .collect(Collectors.joining(";"));
    }

    @Override
    public Deeds convertToEntityAttribute(String column) {
        var deeds = new EnumMap<Step, String>(Step.class);
        Arrays.stream(column.split(";")).filter(text -> !text.isEmpty()).forEach(text -> {
            var cut = text.indexOf('=');
            deeds.put(Step.valueOf(text.substring(0, cut)), text.substring(cut + 1));
        });
        return new Deeds(deeds);
    }
}
