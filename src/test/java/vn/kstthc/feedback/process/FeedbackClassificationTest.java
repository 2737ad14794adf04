package vn.kstthc.feedback.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the decision table, with the engine that the product uses. */
class FeedbackClassificationTest {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static DmnDecision decision;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream model =
                Files.newInputStream(Path.of("processes", "feedback", "feedback-classification.dmn"))) {
            decision = ENGINE.parseDecision("feedback-classification", model);
        }
    }

    @ParameterizedTest(name = "clear={0} complaint={1} conduct={2} regulation={3} inside={4} head={5}: {6} {7}")
    @CsvSource(
            nullValues = "null",
            value = {
                "false, false, true,  true,  true,  false, INVALID,       '',       false",
                "true,  true,  true,  false, true,  false, NOT_PAKN,      '',       false",
                "true,  false, false, false, true,  false, NOT_PAKN,      '',       false",
                "true,  false, true,  true,  true,  false, CONTENT_OWN,   unit-a,   true",
                "true,  false, true,  true,  false, false, CONTENT_OTHER, '',       true",
                "true,  false, true,  false, true,  true,  CONDUCT,       superior, false",
                "true,  false, true,  false, true,  false, CONDUCT,       unit-a,   false",
                "true,  false, true,  false, false, true,  CONDUCT,       '',       false",
                "true,  false, false, true,  true,  false, CONTENT_OWN,   unit-a,   false",
                "true,  false, false, true,  false, false, CONTENT_OTHER, '',       false",
            })
    void theFirstRowThatFitsProposesClassAndUnit(
            boolean clear,
            boolean complaint,
            boolean conduct,
            boolean regulation,
            boolean inside,
            boolean head,
            String expectedClass,
            String unit,
            boolean split) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("contentClear", clear);
        answers.put("isComplaint", complaint);
        answers.put("aboutConduct", conduct);
        answers.put("aboutRegulation", regulation);
        answers.put("withinProvince", inside);
        answers.put("aboutHead", head);
        answers.put("suggestedUnit", "unit-a");
        answers.put("superiorUnit", "superior");

        Map<String, Object> proposal = ENGINE.evaluateDecisionTable(decision, answers)
                .getSingleResult()
                .getEntryMap();

        assertThat(proposal)
                .containsOnly(Map.entry("class", expectedClass), Map.entry("unit", unit), Map.entry("split", split));
    }
}
