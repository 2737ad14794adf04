package vn.kstthc.unitwork;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Groups;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Role;
import vn.kstthc.organization.Unit;
import vn.kstthc.shared.Refusal;

/** The steps that each unit uses. Administrators set them for every unit, leaders for their own. */
@Service
@Transactional
public class UnitWorkSettings {

    private static final String SELECT =
            "select unit, assign_step, division_step, issue_step, symbol from app.unit_work_setting";

    private final JdbcClient jdbc;
    private final Organization organization;
    private final CurrentStaff staff;
    private final Clock clock;

    UnitWorkSettings(JdbcClient jdbc, Organization organization, CurrentStaff staff, Clock clock) {
        this.jdbc = jdbc;
        this.organization = organization;
        this.staff = staff;
        this.clock = clock;
    }

    /** The setting that holds for the unit: its own, else that of everybody. */
    @Transactional(readOnly = true)
    public UnitWorkSetting of(String unit) {
        return jdbc.sql(SELECT + " where unit in (?, ?) order by unit = ? limit 1")
                .params(unit, UnitWorkSetting.EVERYBODY, UnitWorkSetting.EVERYBODY)
                .query(UnitWorkSetting.class)
                .single();
    }

    /** The symbol of the unit's letters: its own, else one made of its type or code. */
    @Transactional(readOnly = true)
    public String symbol(String unit) {
        var own = of(unit);
        return own.symbol() != null && own.unit().equals(unit) ? own.symbol() : usualSymbol(organization.require(unit));
    }

    /** The settings that the current staff may change: first everybody's, then own ones by unit. */
    @Transactional(readOnly = true)
    public List<UnitWorkSetting> changeable() {
        return jdbc
                .sql(SELECT + " order by unit <> ?, unit")
                .param(UnitWorkSetting.EVERYBODY)
                .query(UnitWorkSetting.class)
                .list()
                .stream()
                .filter(setting -> mayChange(setting.unit()))
                .toList();
    }

    /** The units for which the current staff may make a setting. */
    public List<Unit> units() {
        return organization.present().stream()
                .filter(unit -> !unit.isDivision() && mayChange(unit.code()))
                .toList();
    }

    public void change(UnitWorkSetting setting) {
        requireChangeable(setting.unit());
        jdbc.sql(
                        """
                insert into app.unit_work_setting
                       (unit, assign_step, division_step, issue_step, symbol, changed_by, changed_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict on constraint pk_unit_work_setting do update
                   set assign_step = excluded.assign_step, division_step = excluded.division_step,
                       issue_step = excluded.issue_step, symbol = excluded.symbol,
                       changed_by = excluded.changed_by, changed_at = excluded.changed_at""")
                .params(
                        setting.unit(),
                        setting.assignStep(),
                        setting.divisionStep(),
                        setting.issueStep(),
                        setting.symbol(),
                        staff.username(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void requireChangeable(String unit) {
        if (!unit.equals(UnitWorkSetting.EVERYBODY)) {
            organization.require(unit);
        }
        if (!mayChange(unit)) {
            throw Refusal.forbidden("unitwork.refusal.not-your-unit");
        }
    }

    private boolean mayChange(String unit) {
        return staff.has(Role.ADMIN) || staff.groups().contains(Groups.leaders(unit));
    }

    private static String usualSymbol(Unit unit) {
        return switch (unit.type()) {
            case PEOPLES_COMMITTEE -> "UBND";
            case OFFICE -> "VP";
            default -> unit.code().toUpperCase(Locale.ROOT);
        };
    }
}
