package vn.kstthc.plan;

import java.util.HashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.casefile.CaseAccess;

/** The plans that the reader may see, the newest year first. */
@Service
@Transactional(readOnly = true)
public class PlanList {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final CaseAccess access;

    PlanList(JdbcClient jdbc, CaseAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    public List<Plan> visible() {
        var parameters = new HashMap<String, Object>(access.parameters());
        parameters.put("most", MOST);
        return jdbc.sql("select p.* from app.plan p join app.case_file c on c.number = p.number where "
                        + CaseAccess.VISIBLE + " order by p.year desc, p.number desc limit :most")
                .params(parameters)
                .query(Plan.class)
                .list();
    }
}
