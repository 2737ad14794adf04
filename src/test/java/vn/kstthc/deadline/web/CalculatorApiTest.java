package vn.kstthc.deadline.web;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.kstthc.IntegrationTest;

@IntegrationTest
class CalculatorApiTest {

    @Autowired
    WebApplicationContext context;

    private MockMvc mvc;

    @BeforeEach
    void browser() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    private ResultActions calculate(String from, String amount, String counter, String direction) throws Exception {
        return mvc.perform(get("/api/deadlines/calculate")
                .param("from", from)
                .param("amount", amount)
                .param("counter", counter)
                .param("direction", direction)
                .with(user("cv.snv")));
    }

    @Test
    void theExampleOfTheContract() throws Exception {
        calculate("2025-08-29", "5", "WORKING_DAYS", "FORWARD")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.due").value("2025-09-09"))
                .andExpect(jsonPath("$.status").value("OFFICIAL"))
                .andExpect(jsonPath("$.explanation", hasItem(containsString("Quốc khánh"))));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-01, 5, CALENDAR_DAYS, BACKWARD, 2025-07-25, OFFICIAL",
        "2026-12-30, 5, WORKING_DAYS, FORWARD, 2027-01-07, PROVISIONAL",
        "2026-11-20, 0, WORKING_DAYS, FORWARD, 2026-11-20, OFFICIAL",
        "2100-12-31, 3650, WORKING_DAYS, FORWARD, 2115-09-05, PROVISIONAL",
        "2000-01-01, 3650, CALENDAR_DAYS, BACKWARD, 1990-01-03, PROVISIONAL"
    })
    void everyCounterAndDirection(
            String from, String amount, String counter, String direction, String due, String status) throws Exception {
        calculate(from, amount, counter, direction)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.due").value(due))
                .andExpect(jsonPath("$.status").value(status));
    }

    @ParameterizedTest
    @CsvSource({
        "from, 29/8/2025, 5, WORKING_DAYS, FORWARD",
        "from, 2025-02-30, 5, WORKING_DAYS, FORWARD",
        "from, 1999-12-31, 5, WORKING_DAYS, FORWARD",
        "from, 2101-01-01, 5, WORKING_DAYS, FORWARD",
        "amount, 2025-08-29, -1, WORKING_DAYS, FORWARD",
        "amount, 2025-08-29, 3651, WORKING_DAYS, FORWARD",
        "amount, 2025-08-29, 99999999999999999999, WORKING_DAYS, FORWARD",
        "amount, 2025-08-29, 5.5, WORKING_DAYS, FORWARD",
        "counter, 2025-08-29, 5, CALENDAR_MONTHS, FORWARD",
        "counter, 2025-08-29, 5, '', FORWARD",
        "direction, 2025-08-29, 5, WORKING_DAYS, SIDEWAYS"
    })
    void badInputIsNamedByField(String field, String from, String amount, String counter, String direction)
            throws Exception {
        calculate(from, amount, counter, direction)
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.errors[*].field", containsInAnyOrder(field)))
                .andExpect(jsonPath("$.errors[0].message").isNotEmpty());
    }

    @Test
    void everythingThatIsMissingIsNamedAtOnce() throws Exception {
        mvc.perform(get("/api/deadlines/calculate").with(user("cv.snv")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[*].field", containsInAnyOrder("from", "amount", "counter", "direction")));
    }

    @Test
    void theAnonymousGet401() throws Exception {
        mvc.perform(get("/api/deadlines/calculate")).andExpect(status().isUnauthorized());
    }
}
