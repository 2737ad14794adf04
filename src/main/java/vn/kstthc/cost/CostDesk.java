package vn.kstthc.cost;

import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.shared.Refusal;

/** Sheets as the people of the current request may see and change them; without a lifecycle's word nobody may. */
@Service
@Transactional
public class CostDesk {

    private final CostSheets sheets;
    private final ObjectProvider<CostAccess> accesses;

    CostDesk(CostSheets sheets, ObjectProvider<CostAccess> accesses) {
        this.sheets = sheets;
        this.accesses = accesses;
    }

    /** The sheet, or a refusal "not found" where the caller may not read it. */
    @Transactional(readOnly = true)
    public CostSheet require(UUID id) {
        return sheets.byId(id)
                .filter(sheet -> accesses.stream().anyMatch(access -> access.mayRead(sheet.owner())))
                .orElseThrow(() -> Refusal.notFound("cost.refusal.unknown"));
    }

    public boolean mayChange(CostSheet sheet) {
        return !sheet.frozen() && mayWrite(sheet);
    }

    /** The sheet as it is offered for entry: without a GDP figure it takes that of the sheets it belongs together with. */
    @Transactional(readOnly = true)
    public CostSheet offered(CostSheet sheet) {
        if (sheet.gdp().isPresent() || !mayChange(sheet)) {
            return sheet;
        }
        var together = accesses.stream()
                .flatMap(access -> access.together(sheet.owner()).stream())
                .toList();
        return sheets.findAll(together).stream()
                .flatMap(other -> other.gdp().stream())
                .findFirst()
                .map(sheet::withGdp)
                .orElse(sheet);
    }

    /** The page from which one comes to the sheet. */
    public Optional<String> home(CostSheet sheet) {
        return accesses.stream()
                .flatMap(access -> access.home(sheet.owner()).stream())
                .findFirst();
    }

    public CostSheet save(CostSheet changed) {
        var stored = require(changed.id());
        if (!mayWrite(stored)) {
            throw Refusal.forbidden("cost.refusal.read-only");
        }
        return sheets.save(changed);
    }

    private boolean mayWrite(CostSheet sheet) {
        return accesses.stream().anyMatch(access -> access.mayWrite(sheet.owner()));
    }
}
