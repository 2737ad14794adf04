package vn.kstthc.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kstthc.TestClock;

/**
 * Running plans of a whole province, one a year from 2030 on, each with 60 rows and quarterly sheets by which 110 units owe
 * 3,410 obligations in every state. They are written straight into the tables, without processes.
 */
@Component
public class ProvincePlans {

    /** Nobody else's tests work with plans of these years. */
    static final int FIRST_YEAR = 2030;

    static final LocalDate TODAY = LocalDate.of(FIRST_YEAR, 7, 3);

    static final int ROWS = 60;
    static final int UNITS = 110;
    public static final int OWED = UNITS * ROWS / 2 + UNITS;

    private static final String LIKE = "like '__-203_-9%'";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TestClock clock;

    ProvincePlans(JdbcClient jdbc, TransactionTemplate transaction, TestClock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Makes it the middle of the first plan's year. */
    public void midYear() {
        clock.set(TODAY, LocalTime.of(9, 0));
    }

    /** Writes this many plans and returns the number of the first. */
    public String fill(int plans) {
        transaction.executeWithoutResult(status -> {
            cases(
                    "'KH-' || y || '-900001', 'PLAN', 'Kế hoạch lớn', 'vpub' from generate_series(:first, :last) y",
                    plans);
            update(
                    """
                    insert into app.plan (number, year, title, unit, authority, state, approved_on)
                    select 'KH-' || y || '-900001', y, 'Kế hoạch lớn', 'vpub', 'CHAIR', 'APPROVED', make_date(y, 1, 2)
                      from generate_series(:first, :last) y
                    """,
                    plans);
            update(
                    """
                    insert into app.plan_row (id, plan, number, position, section, content, product, schedule_text, funding, leads_later)
                    select gen_random_uuid(), p.number, r::text, r, '', 'Nhiệm vụ số ' || r, 'Báo cáo', 'Trong năm', '', false
                      from app.plan p, generate_series(1, 60) r where p.year between :first and :last and p.number like 'KH-%-900001'
                    """,
                    plans);
            owe(plans);
        });
        jdbc.sql("analyze app.obligation").update();
        return "KH-" + FIRST_YEAR + "-900001";
    }

    /** Each unit owes half of the rows and a sheet; a row falls due in one quarter, the first and last outside of the year. */
    private void owe(int plans) {
        update(
                """
                create temporary table owed on commit drop as
                select p.number as plan, p.year, r.id as row_id, coalesce(r.position, 0) as position, u.code as unit,
                       row_number() over (partition by p.number order by r.position, u.code) as n,
                       case r.position when 1 then make_date(p.year - 1, 11, 20) when 60 then make_date(p.year + 1, 2, 20)
                            else make_date(p.year, 3 * (1 + coalesce(r.position, 0) % 4), 25) end as due_on
                  from app.plan p
                  join (select id, plan, position from app.plan_row
                        union all select null, number, null from app.plan) r on r.plan = p.number
                  join (select code, row_number() over (order by code) as n from app.unit
                         where valid_to is null and type <> 'DIVISION' order by code limit 110) u
                       on r.position is null or (u.n + r.position) % 2 = 0
                 where p.year between :first and :last and p.number like 'KH-%-900001'
                """,
                plans);
        cases("'NV-' || year || '-' || 900000 + n, 'PLAN_TASK', 'Nhiệm vụ', unit from owed", plans);
        update(
                """
                insert into app.obligation (case_number, plan, row_id, kind, unit, joint_units, period, from_on, due_on, state, done_on)
                select 'NV-' || year || '-' || 900000 + n, plan, row_id, case when row_id is null then 'SHEET' else 'ONE_OFF' end,
                       unit, case when position % 7 = 3 and unit <> 'stp' then array['stp'] else '{}'::text[] end, 'Năm',
                       make_date(year, 1, 2), due_on,
                       (array['OPEN', 'OPEN', 'SUBMITTED', 'DONE', 'DONE', 'CANCELLED'])[1 + n % 6],
                       case n % 6 when 2 then due_on when 3 then due_on - 1 when 4 then due_on + 1 end
                  from owed
                """,
                plans);
    }

    private void cases(String select, int plans) {
        update(
                """
                insert into app.case_file (number, type, title, lead_unit, state, stage, opened_by, opened_at, recorded_at, restricted)
                select c.*, 'OPEN', 'case.stage.opened', 'cv.vpub', timestamptz '2030-01-02', timestamptz '2030-01-02', false
                  from (select %s) c
                """
                        .formatted(select),
                plans);
    }

    private void update(String sql, int plans) {
        jdbc.sql(sql)
                .param("first", FIRST_YEAR)
                .param("last", FIRST_YEAR + plans - 1)
                .update();
    }

    /** Takes everything away again. */
    public void empty() {
        transaction.executeWithoutResult(status -> List.of(
                        "delete from app.obligation where plan " + LIKE,
                        "delete from app.plan_row where plan " + LIKE,
                        "delete from app.plan where number " + LIKE,
                        "delete from app.case_file where number " + LIKE)
                .forEach(statement -> jdbc.sql(statement).update()));
        jdbc.sql("analyze app.obligation").update();
    }
}
