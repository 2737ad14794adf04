package vn.kstthc.organization;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;

/** Loads files of units, succession, functions, groups, fields and staff: first shown, then applied whole or not at all. */
@Service
public class DirectoryImport {

    private final Map<ImportKind, Sheet<?>> sheets = new EnumMap<>(ImportKind.class);
    private final Directories directories;
    private final DirectoryReader reader;
    private final DirectoryWriter writer;
    private final AccountSync accounts;
    private final CurrentStaff current;
    private final Clock clock;

    DirectoryImport(
            List<Sheet<?>> sheets,
            Directories directories,
            DirectoryReader reader,
            DirectoryWriter writer,
            AccountSync accounts,
            CurrentStaff current,
            Clock clock) {
        sheets.forEach(sheet -> this.sheets.put(sheet.kind(), sheet));
        this.directories = directories;
        this.reader = reader;
        this.writer = writer;
        this.accounts = accounts;
        this.current = current;
        this.clock = clock;
    }

    /** What was done, with the first passwords of people who are new. They are shown once and kept nowhere. */
    public record Applied(ImportPlan plan, Map<String, String> firstPasswords) {}

    /** The text of an uploaded file; refused unless it is UTF-8. */
    public static String text(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Refusal.badRequest("organization.import.encoding");
        }
    }

    /**
     * Shows what a file would do.
     *
     * @param complete whether open rows that the file lacks end yesterday
     */
    @Transactional(readOnly = true)
    public ImportPlan dryRun(ImportKind kind, String content, boolean complete) {
        return planner(kind).plan(CsvFile.read(content), lastDay(complete));
    }

    /**
     * Applies a file whole; refuses it when it has errors.
     *
     * @param version the version that the dry run was worked out for; refused when something changed since
     */
    @Transactional
    public Applied apply(ImportKind kind, String content, boolean complete, long version) {
        directories.beginChange();
        if (reader.version() != version + 1) {
            throw Refusal.conflict("organization.import.changed-since");
        }
        var plan = store(kind, CsvFile.read(content), lastDay(complete));
        if (!plan.applicable()) {
            throw Refusal.badRequest(
                    "organization.import.has-errors", plan.errors().size());
        }
        writer.recordUpload(kind, current.username(), clock.instant(), plan.counts(), content);
        return new Applied(plan, accounts.run());
    }

    /** Plans and stores the rows, unless there are errors. Accounts do not follow yet. */
    ImportPlan store(ImportKind kind, CsvFile file, @Nullable LocalDate lastDay) {
        var planner = planner(kind);
        var plan = planner.plan(file, lastDay);
        if (plan.applicable()) {
            planner.store();
        }
        return plan;
    }

    private ImportPlanner<?> planner(ImportKind kind) {
        return new ImportPlanner<>(sheets.get(kind), reader.read());
    }

    private @Nullable LocalDate lastDay(boolean complete) {
        return complete ? Zones.dateOf(clock.instant()).minusDays(1) : null;
    }
}
