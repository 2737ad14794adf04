package vn.kstthc.cost;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.shared.Refusal;

/** Calculation sheets for the lifecycles that own them. Asks nobody's permission: people come through {@link CostDesk}. */
@Service
@Transactional
public class CostSheets {

    private final CostSheetStore store;
    private final ApplicationEventPublisher events;

    CostSheets(CostSheetStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /** An empty sheet for the owner, or the one it has already. */
    public CostSheet create(String owner, String title) {
        store.insert(CostSheet.fresh(UUID.randomUUID(), owner, title));
        return store.byOwner(owner).orElseThrow();
    }

    @Transactional(readOnly = true)
    public Optional<CostSheet> find(String owner) {
        return store.byOwner(owner);
    }

    @Transactional(readOnly = true)
    public List<CostSheet> findAll(Collection<String> owners) {
        return store.byOwners(owners);
    }

    @Transactional(readOnly = true)
    public Optional<CostSheet> byId(UUID id) {
        return store.byId(id);
    }

    /** Stores the figures of a sheet; a conflict when it is frozen or somebody saved since it was read. */
    public CostSheet save(CostSheet sheet) {
        if (!store.update(sheet)) {
            throw Refusal.conflict(frozen(sheet) ? "cost.refusal.frozen" : "cost.refusal.stale");
        }
        events.publishEvent(new CostSheetSaved(sheet.owner()));
        return store.byId(sheet.id()).orElseThrow();
    }

    /** No more changes: what was decided on these figures keeps them. */
    public void freeze(String owner) {
        store.state(owner, CostSheetState.FROZEN);
    }

    /** Changes again, after the work was returned. */
    public void reopen(String owner) {
        store.state(owner, CostSheetState.OPEN);
    }

    /** Empty until the owner has a sheet with a GDP figure. */
    @Transactional(readOnly = true)
    public Optional<CostTotals> totals(String owner) {
        return find(owner).flatMap(CostSheet::totals);
    }

    /** Σ over the sheets of these owners; those without figures count nothing. */
    @Transactional(readOnly = true)
    public CostTotals totals(Collection<String> owners) {
        return CostTotals.sum(findAll(owners).stream()
                .map(sheet -> sheet.totals().orElse(null))
                .filter(Objects::nonNull)
                .toList());
    }

    private boolean frozen(CostSheet sheet) {
        return store.byId(sheet.id()).map(CostSheet::frozen).orElse(false);
    }
}
