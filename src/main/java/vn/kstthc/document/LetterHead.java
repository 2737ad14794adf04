package vn.kstthc.document;

import static vn.kstthc.shared.Messages.VIETNAMESE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Unit;
import vn.kstthc.organization.UnitType;

/** What every letter says about its issuer: names, number and symbol, place and date (Decree 30/2020, annex I). */
@Component
public class LetterHead {

    private final Organization organization;

    LetterHead(Organization organization) {
        this.organization = organization;
    }

    /**
     * The placeholders superior, issuer, issuerName, number, placeDate. Without a number or date the letter is a draft
     * with room for both.
     */
    public Map<String, Object> of(String unitCode, String symbol, @Nullable String number, @Nullable LocalDate date) {
        var unit = issuing(organization.require(unitCode));
        var head = new HashMap<String, Object>();
        head.put("superior", superior(unit));
        head.put("issuer", issuer(unit));
        head.put("issuerName", unit.name());
        head.put("number", number == null ? "       /" + symbol : number);
        head.put("placeDate", place(unit) + ", " + (date == null ? "ngày      tháng      năm" : date(date)));
        return head;
    }

    /** {@code ngày 06 tháng 9 năm 2018}: a leading zero for days below 10 and for January and February. */
    public static String date(LocalDate date) {
        var day = "%02d".formatted(date.getDayOfMonth());
        var month = date.getMonthValue() < 3 ? "0" + date.getMonthValue() : String.valueOf(date.getMonthValue());
        return "ngày " + day + " tháng " + month + " năm " + date.getYear();
    }

    /** A division writes under the head of its unit. */
    private Unit issuing(Unit unit) {
        return unit.isDivision() ? unit.parentCode().map(organization::require).orElse(unit) : unit;
    }

    /** A people's committee has no superior body in its head (annex I, II.2). */
    private String superior(Unit unit) {
        if (unit.type() == UnitType.PEOPLES_COMMITTEE) {
            return "";
        }
        return unit.parentCode()
                .map(organization::require)
                .map(u -> twoLines(u.name()))
                .orElse("");
    }

    private static String issuer(Unit unit) {
        return unit.type() == UnitType.OFFICE && unit.name().startsWith("Văn phòng")
                ? "VĂN PHÒNG"
                : twoLines(unit.name());
    }

    private static String twoLines(String name) {
        return name.toUpperCase(VIETNAMESE).replaceFirst("^(ỦY BAN NHÂN DÂN) ", "$1\n");
    }

    /** The province, or the commune for a commune's committee: the name after the word for its level. */
    private String place(Unit unit) {
        var committee = unit;
        while (committee.type() != UnitType.PEOPLES_COMMITTEE
                && committee.parentCode().isPresent()) {
            committee = organization.require(committee.parentCode().orElseThrow());
        }
        return committee.name().replaceFirst("^Ủy ban nhân dân (tỉnh|huyện|thị xã|thành phố|phường|xã|đặc khu) ", "");
    }
}
