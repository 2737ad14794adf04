package vn.kstthc.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kstthc.IntegrationTest;

/** Tasklist asks for no variables of a start form: what may be chosen comes with the form itself. */
@IntegrationTest
class StartFormTest {

    @Autowired
    FormService forms;

    @Autowired
    RepositoryService repository;

    @Autowired
    ActingAs acting;

    @ParameterizedTest
    @ValueSource(strings = {"assessment", "publication", "feedback", "review", "review-year"})
    void theUnitsStandInTheForm(String process) throws Exception {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        try (var form = acting.call("cv.vpub", () -> forms.getDeployedStartForm(definition.getId()))) {
            var text = new ObjectMapper().readTree(form);
            assertThat(text.findValuesAsText("valuesKey")).isEmpty();
            assertThat(text.findValuesAsText("value")).contains("snv", "stp");
        }
    }
}
