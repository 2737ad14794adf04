package vn.kstthc.unitwork;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of work in units, one per case, subject and kind; work that is called again starts afresh. */
@Repository
class UnitWorkStore {

    private final JdbcClient jdbc;

    UnitWorkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(UnitWorkRef work) {
        jdbc.sql(
                        """
                insert into app.unit_work (case_number, subject, kind, unit) values (?, ?, ?, ?)
                on conflict on constraint pk_unit_work do update
                   set unit = excluded.unit, officer = null, drafted_by = null, approved_by = null,
                       remark = null, remark_by = null""")
                .params(work.caseNumber(), work.subject(), work.kind(), work.unit())
                .update();
    }

    UnitWork get(UnitWorkRef work) {
        return jdbc.sql(
                        """
                select unit, officer, drafted_by, approved_by, remark, remark_by from app.unit_work
                 where case_number = ? and subject = ? and kind = ?""")
                .params(work.caseNumber(), work.subject(), work.kind())
                .query(UnitWork.class)
                .single();
    }

    void assign(UnitWorkRef work, @Nullable String officer) {
        set(work, "officer = ?", officer);
    }

    void drafted(UnitWorkRef work, String by) {
        set(work, "drafted_by = ?, remark = null, remark_by = null", by);
    }

    void remark(UnitWorkRef work, String remark, String by) {
        set(work, "remark = ?, remark_by = ?", remark, by);
    }

    void approved(UnitWorkRef work, String by) {
        set(work, "approved_by = ?", by);
    }

    private void set(UnitWorkRef work, String what, @Nullable Object... values) {
        var update =
                jdbc.sql("update app.unit_work set " + what + " where case_number = ? and subject = ? and kind = ?");
        for (var value : values) {
            update = update.param(value);
        }
        update.params(work.caseNumber(), work.subject(), work.kind()).update();
    }
}
