package vn.kstthc.document;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;

/**
 * The register of numbers of issued documents: one row of numbers per unit, symbol and year, from 01 each 1 January
 * (Decree 30/2020 art. 15). The clerk may type the number that the document system gave; each number is used once.
 */
@Service
@Transactional
public class DocumentNumbers {

    /** {@code 12}, {@code 012} or {@code 12/VP-KSTTHC}. */
    private static final Pattern TYPED = Pattern.compile("0*([1-9][0-9]{0,5})(?:/([\\p{L}0-9][\\p{L}0-9./-]{0,38}))?");

    private static final Pattern SYMBOL = Pattern.compile("[\\p{L}0-9][\\p{L}0-9./-]{0,38}");

    private final JdbcClient jdbc;
    private final CurrentStaff staff;
    private final Clock clock;

    DocumentNumbers(JdbcClient jdbc, CurrentStaff staff, Clock clock) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * Takes the typed number, or the next one when nothing was typed, and returns it with its symbol ({@code
     * 05/VP-KSTTHC}). A typed symbol wins over the given one.
     */
    public String take(String caseNumber, String unit, String symbol, LocalDate issuedOn, @Nullable String typed) {
        if (!SYMBOL.matcher(symbol).matches()) {
            throw Refusal.invalid(List.of(new FieldProblem("symbol", "document.refusal.symbol", symbol)));
        }
        if (typed == null || typed.isBlank()) {
            return take(caseNumber, unit, symbol, issuedOn, next(unit, symbol, issuedOn.getYear()));
        }
        var parts = TYPED.matcher(typed.strip());
        if (!parts.matches()) {
            throw Refusal.invalid(List.of(new FieldProblem("number", "document.refusal.number", typed)));
        }
        var written = parts.group(2) == null ? symbol : parts.group(2);
        return take(caseNumber, unit, written, issuedOn, Integer.parseInt(parts.group(1)));
    }

    /** How a number is written: below 10 with a leading zero. */
    static String written(int number, String symbol) {
        return (number < 10 ? "0" : "") + number + "/" + symbol;
    }

    private int next(String unit, String symbol, int year) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 8))")
                .param(unit + "/" + symbol + "/" + year)
                .query((rs, n) -> true)
                .single();
        return jdbc.sql(
                        "select coalesce(max(number), 0) + 1 from app.document_number where unit = ? and symbol = ? and year = ?")
                .params(unit, symbol, year)
                .query(Integer.class)
                .single();
    }

    private String take(String caseNumber, String unit, String symbol, LocalDate issuedOn, int number) {
        int taken = jdbc.sql(
                        """
                insert into app.document_number (unit, symbol, year, number, case_number, issued_on, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict on constraint pk_document_number do nothing""")
                .params(
                        unit,
                        symbol,
                        issuedOn.getYear(),
                        number,
                        caseNumber,
                        Date.valueOf(issuedOn),
                        staff.username(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (taken == 0) {
            throw Refusal.conflict(
                    "document.refusal.number-taken", written(number, symbol), String.valueOf(issuedOn.getYear()));
        }
        return written(number, symbol);
    }
}
