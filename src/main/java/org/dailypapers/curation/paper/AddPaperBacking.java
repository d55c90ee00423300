package org.dailypapers.curation.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.content.NearSection;
import org.dailypapers.content.TypedContent.TypedSection;
import org.dailypapers.digest.view.DigestRepository;
import org.dailypapers.platform.problem.NotFound;

/** The page on which an editor adds a paper that is missing from the file of a day. */
@Named
@RequestScoped
public class AddPaperBacking {

    @Inject
    private DigestRepository digests;
    @Inject
    private AddPaperFormBacking form;
    @Inject
    private Visitor visitor;

    private List<TypedSection> parts;

    /** Shows the form for the day that the address names. Only a day that has a digest has this form. */
    public void load() {
        visitor.require(Role.EDITOR);
        digests.find(getDate()).orElseThrow(NotFound::new);
        parts = withUsual(form.getForm().parts());
    }

    private static List<TypedSection> withUsual(List<TypedSection> written) {
        List<TypedSection> all = new ArrayList<>(written);
        Set<String> headings = written.stream().map(TypedSection::heading).collect(Collectors.toSet());
        NearSection.USUAL_HEADINGS.stream().filter(heading -> !headings.contains(heading)).forEach(heading -> all.add(new TypedSection(heading, "")));
        return all;
    }

    /** @return the day */
    public LocalDate getDate() {
        return form.day();
    }

    /** @return the sections to show: those that have text, and the usual ones */
    public List<TypedSection> getParts() {
        return parts;
    }
}
