package vn.kstthc.docs;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** docs/processes/README.md: the list of the models and how its pages are made. */
final class IndexPage {

    private static final String HOW =
            """

            ## How these pages are made

            The pages are generated from the models and checked in. `mvn verify` fails when a page or a picture no longer
            fits its model (`ProcessPagesTest`). After a change of a model:

            ```
            npm install --prefix /tmp/render bpmn-js@18.31.1 puppeteer-core@24
            node docs/processes/render.mjs /tmp/render
            mvn test -Dtest=ProcessPagesTest -Ddocs.write=true
            ```

            The first two commands draw the pictures (Node.js 20 and a Chromium; `CHROMIUM` names another browser than
            `/usr/bin/chromium`). Each picture carries the SHA-256 of the model it shows. The build itself needs no Node.js.
            """;

    private IndexPage() {}

    static String markdown(List<ProcessModel> models, List<DecisionPage> decisions) {
        List<String> lines = new ArrayList<>();
        lines.add("# Quy trình");
        lines.add("");
        lines.add("| Quy trình | Mã | Phân hệ | Số nút | Số bước có người làm |");
        lines.add("|---|---|---|---|---|");
        models.forEach(model -> lines.add(row(model)));
        lines.add("");
        lines.add("| Bảng quyết định | Mã |");
        lines.add("|---|---|");
        decisions.forEach(page ->
                lines.add("| [" + page.decision().getName() + "](" + page.id() + ".md) | `" + page.id() + "` |"));
        return String.join("\n", lines) + "\n" + HOW;
    }

    private static String row(ProcessModel model) {
        return "| [%s](%s.md) | `%s` | `%s` | %d | %d |"
                .formatted(
                        model.name(),
                        model.id(),
                        model.id(),
                        model.module(),
                        model.nodes().size(),
                        model.nodes(UserTask.class).size());
    }
}
