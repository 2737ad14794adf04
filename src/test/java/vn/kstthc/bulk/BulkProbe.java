package vn.kstthc.bulk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.shared.Refusal;

/** A kind of job that writes one row an item (an empty job that has ended), and fails as it is told. */
@Component
class BulkProbe implements BulkHandler {

    static final String KIND = "probe";

    private final BulkStore store;
    private final CurrentStaff current;
    private final Clock clock;
    private final List<String> handled = new ArrayList<>();
    private final List<UUID> ended = new ArrayList<>();
    private final Set<String> refused = new HashSet<>();
    private final Set<String> brokenOnce = new HashSet<>();
    private final Set<String> broken = new HashSet<>();

    BulkProbe(BulkStore store, CurrentStaff current, Clock clock) {
        this.store = store;
        this.current = current;
        this.clock = clock;
    }

    void reset() {
        List.of(handled, ended).forEach(List::clear);
        List.of(refused, brokenOnce, broken).forEach(Set::clear);
    }

    void refuse(String item) {
        refused.add(item);
    }

    void breakOnce(String item) {
        brokenOnce.add(item);
    }

    void breakAlways(String item) {
        broken.add(item);
    }

    List<String> handled() {
        return handled;
    }

    List<UUID> ended() {
        return ended;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(BulkItem item) {
        var row =
                new BulkOrder(KIND, "probe-" + item.job() + "-" + item.item(), "bulk.page.title", Map.of(), List.of());
        store.insert(row, current.username(), clock.instant()).ifPresent(id -> store.end(id, clock.instant()));
        if (refused.contains(item.item())) {
            throw Refusal.notFound("bulk.refusal.unknown");
        }
        if (broken.contains(item.item()) || brokenOnce.remove(item.item())) {
            throw new IllegalStateException("broken as told");
        }
        handled.add(item.item() + " by " + current.username());
    }

    @Override
    public void ended(UUID job, Map<String, String> args) {
        ended.add(job);
    }
}
