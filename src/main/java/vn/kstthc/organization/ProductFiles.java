package vn.kstthc.organization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Loads the product's own files into an empty database. Later starts load only the lines that a new release changed,
 * so that what an administrator uploaded stays.
 */
@Component
class ProductFiles {

    private final DirectoryImport imports;
    private final JdbcClient jdbc;
    private final ResourceLoader resources;
    private final String folder;

    ProductFiles(
            DirectoryImport imports,
            JdbcClient jdbc,
            ResourceLoader resources,
            @Value("${kstthc.organization.files:classpath:organization/}") String folder) {
        this.imports = imports;
        this.jdbc = jdbc;
        this.resources = resources;
        this.folder = folder;
    }

    void load() {
        for (var kind : ImportKind.values()) {
            var file = resources.getResource(folder + kind.fileName());
            if (file.exists()) {
                load(kind, read(file));
            }
        }
    }

    private void load(ImportKind kind, String content) {
        var last = jdbc.sql("select content from app.organization_file where kind = ?")
                .param(kind.name())
                .query(String.class)
                .optional()
                .orElse("");
        if (last.equals(content)) {
            return;
        }
        var plan = imports.store(kind, newLines(CsvFile.read(content), CsvFile.read(last)), null);
        if (!plan.applicable()) {
            throw new IllegalStateException(folder + kind.fileName() + ": " + plan.errors());
        }
        jdbc.sql(
                        """
                        insert into app.organization_file (kind, content) values (?, ?)
                        on conflict (kind) do update set content = excluded.content""")
                .param(kind.name())
                .param(content)
                .update();
    }

    private static CsvFile newLines(CsvFile file, CsvFile last) {
        Set<Map<String, String>> known =
                last.lines().stream().map(CsvLine::values).collect(Collectors.toCollection(HashSet::new));
        List<CsvLine> lines = file.lines().stream()
                .filter(line -> !known.contains(line.values()))
                .toList();
        return new CsvFile(file.header(), lines, file.errors());
    }

    private static String read(Resource file) {
        try {
            return DirectoryImport.text(file.getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
