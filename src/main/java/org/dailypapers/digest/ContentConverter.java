package org.dailypapers.digest;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.dailypapers.content.Content;
import org.dailypapers.platform.json.JsonMapper;

/**
 * Stores a {@link Content} as a JSON object whose members have the names of the record's components. Components that are null are
 * left out. The format is JSON, not Markdown, so that stored content does not depend on how Markdown is read.
 */
@Converter
public class ContentConverter implements AttributeConverter<Content, String> {

    @Override
    public String convertToDatabaseColumn(Content content) {
        return JsonMapper.stored(content);
    }

    @Override
    public Content convertToEntityAttribute(String column) {
        return JsonMapper.read(column, Content.class);
    }
}
