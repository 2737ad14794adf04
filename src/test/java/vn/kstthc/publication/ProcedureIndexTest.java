package vn.kstthc.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.IntegrationTest;

/** With 20,000 procedures the search goes through its index; everything is rolled back afterwards. */
@IntegrationTest
@Transactional
class ProcedureIndexTest {

    private static final int MANY = 20_000;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theSearchUsesTheIndexOfWords() {
        fill();
        var query = new ProcedureQuery(
                Optional.of("khai sinh 19999"),
                Optional.empty(),
                Optional.empty(),
                List.of(ProcedureStatus.IN_FORCE),
                true,
                ProcedureSort.CODE,
                0,
                25);
        Map<String, Object> parameters = new HashMap<>(Map.of("today", LocalDate.of(2026, 6, 1)));
        var where = ProcedureStore.condition(query, parameters);

        assertThat(plan(where, parameters)).contains("ix_procedure_version_words");
        assertThat(plan("v.code = :code", Map.of("code", "6.019999"))).contains("ix_procedure_version_code");
    }

    private String plan(String where, Map<String, Object> parameters) {
        return String.join(
                "\n",
                jdbc.sql("explain select v.* from app.procedure_version v where " + where)
                        .params(parameters)
                        .query(String.class)
                        .list());
    }

    private void fill() {
        jdbc.sql(
                        """
                insert into app.procedure (id, code, created_at)
                select gen_random_uuid(), '6.' || lpad(i::text, 6, '0'), timestamptz '2026-01-01'
                  from generate_series(1, :many) i""")
                .param("many", MANY)
                .update();
        jdbc.sql(
                        """
                insert into app.procedure_version (id, procedure_id, number, kind, code, name, field, level, components,
                       fees, processing_time, place, legal_bases, valid_from, recorded_at, recorded_by)
                select gen_random_uuid(), p.id, 1, 'NEW', p.code, 'Đăng ký khai sinh số ' || p.code, 'Hộ tịch', 'PROVINCE',
                       '{}', '', '', '', '{}', date '2026-01-01', timestamptz '2026-01-01', 'system'
                  from app.procedure p where p.code like '6.%'""")
                .update();
        jdbc.sql("analyze app.procedure_version").update();
    }
}
