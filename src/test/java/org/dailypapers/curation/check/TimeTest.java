package org.dailypapers.curation.check;
import java.util.List;
import org.junit.jupiter.api.Test;
class TimeTest {
    @Test void time() {
        List<Subject> s = CorpusSubjects.of(CorpusSubjects.read(CorpusSubjects.files()));
        for (int r = 0; r < 4; r++) { for (Check c : AllChecks.list()) { long t = System.nanoTime(); s.forEach(c::find); if (r == 3) System.out.println(c.name() + " " + (System.nanoTime() - t) / 1000000); } }
    }
}
