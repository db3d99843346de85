package org.parallax.fact;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class SourceLevelConverter implements AttributeConverter<SourceLevel, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable SourceLevel level) {
        return level == null ? null : level.slug();
    }

    @Override
    public @Nullable SourceLevel convertToEntityAttribute(@Nullable String value) {
        return value == null ? null : SourceLevel.of(value);
    }
}
