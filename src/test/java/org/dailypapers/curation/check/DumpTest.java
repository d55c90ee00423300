package org.dailypapers.curation.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DumpTest {
    @Test
    void dump() throws Exception {
        List<Subject> subjects = CorpusSubjects.of(CorpusSubjects.read(CorpusSubjects.files()));
        for (Check check : AllChecks.list()) {
            List<String> out = new ArrayList<>();
            for (Subject s : subjects) {
                for (Finding f : check.find(s)) {
                    String m = "";
                    if (f.fixable()) {
                        m = " ==> " + (f.passage().section() >= 0 ? f.mended().sections().subList(f.passage().section(), Math.min(f.mended().sections().size(), f.passage().section() + 2)).toString() : f.passage().field().name().equals("AUTHORS") ? f.mended().authors().toString() : f.mended().toString());
                    }
                    out.add(s.date() + " " + s.arxivId() + " " + f.passage().field() + f.passage().section() + " @" + f.passage().start() + " «" + f.passage().text().replace("\n", "⏎") + "» " + (f.note() == null ? "" : f.note().english()) + m.replace("\n", "⏎"));
                }
            }
            Files.write(Files.createDirectories(Path.of("/tmp/dump")).resolve(check.name() + ".txt"), out);
        }
    }
}
