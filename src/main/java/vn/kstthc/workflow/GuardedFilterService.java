package vn.kstthc.workflow;

import java.util.List;
import org.camunda.bpm.engine.impl.FilterServiceImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.query.Query;

/**
 * Lists filters with a query on top. The engine extends a stored query only by one of exactly its own class, so a query
 * that was checked while it was asked ({@link AskedTaskQuery}) is handed on as a plain one.
 */
final class GuardedFilterService extends FilterServiceImpl {

    @Override
    public <T, Q extends Query<?, T>> List<T> list(String filterId, Q extending) {
        return super.list(filterId, plain(extending));
    }

    @Override
    public <T, Q extends Query<?, T>> List<T> listPage(String filterId, Q extending, int first, int most) {
        return super.listPage(filterId, plain(extending), first, most);
    }

    @Override
    public <T, Q extends Query<?, T>> T singleResult(String filterId, Q extending) {
        return super.singleResult(filterId, plain(extending));
    }

    @Override
    public Long count(String filterId, Query<?, ?> extending) {
        return super.count(filterId, plain(extending));
    }

    @SuppressWarnings("unchecked")
    private static <Q extends Query<?, ?>> Q plain(Q extending) {
        return extending instanceof AskedTaskQuery asked ? (Q) new TaskQueryImpl().extend(asked) : extending;
    }
}
