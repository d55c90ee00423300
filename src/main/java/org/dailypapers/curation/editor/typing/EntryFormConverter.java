package org.dailypapers.curation.editor.typing;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.Map;
import org.dailypapers.content.TypedContent.TypedSection;
import org.dailypapers.platform.json.JsonMapper;

/** Keeps a form as a JSON object whose members have the names of the record's components. */
@Converter
public class EntryFormConverter implements AttributeConverter<EntryForm, String> {

    @Override
    public String convertToDatabaseColumn(EntryForm form) {
        List<KeptSection> parts = form.parts().stream().map(part -> new KeptSection(part.heading() == null ? "" : part.heading(), part.body())).toList();
        return JsonMapper.stored(new KeptEntryForm(form.loaded(), form.title(), form.authors(), form.votes(), form.thumbnail(), form.video(), parts,
                form.reason(), form.remarks().typed()));
    }

    @Override
    public EntryForm convertToEntityAttribute(String column) {
        KeptEntryForm kept = JsonMapper.read(column, KeptEntryForm.class);
        List<TypedSection> parts = kept.parts().stream().map(part -> new TypedSection(part.heading(), part.body())).toList();
        return new EntryForm(kept.loaded(), kept.title(), kept.authors(), kept.votes(), kept.thumbnail(), kept.video(), parts, kept.reason(),
                kept.remarks() == null ? Remarks.NONE : new Remarks(kept.remarks()));
    }

    /**
     * An {@link EntryForm} as it is stored.
     *
     * @param loaded see there
     * @param title see there
     * @param authors see there
     * @param votes see there
     * @param thumbnail see there
     * @param video see there
     * @param parts the sections
     * @param reason see there
     * @param remarks by field; null in forms stored before there were remarks
     */
    public record KeptEntryForm(int loaded, String title, String authors, String votes, String thumbnail, String video, List<KeptSection> parts,
            String reason, Map<String, String> remarks) {
    }

    /**
     * A section as it is stored.
     *
     * @param heading the heading; empty if there is none
     * @param body Markdown
     */
    public record KeptSection(String heading, String body) {
    }
}
