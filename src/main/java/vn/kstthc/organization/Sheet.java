package vn.kstthc.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One kind of file: how a line is read, told from others, checked and stored. {@code T} is a row of it. */
interface Sheet<T> {

    ImportKind kind();

    /** Columns without which a file is refused. */
    List<String> required();

    /** Reads a line; throws {@link LineProblem} when it cannot be. */
    T read(CsvLine line, Directory before);

    List<T> existing(Directory before);

    /** What tells this row from others, as people read it. */
    String key(T row);

    String name(T row);

    /** The values by column, as text, in the order in which differences are shown. */
    Map<String, String> cells(T row);

    /** The row ended on that day, when rows of this kind can end. */
    default Optional<T> ended(T row, LocalDate lastDay) {
        return Optional.empty();
    }

    /**
     * Checks a new or changed row against everything that there will be.
     *
     * @param after all rows of this kind as they will be
     */
    default void check(T row, Collection<T> after, Directory before) {}

    /** Checks the whole; a problem is reported without a line. */
    default void checkAll(Collection<T> after, Directory before) {}

    void store(T row);
}
