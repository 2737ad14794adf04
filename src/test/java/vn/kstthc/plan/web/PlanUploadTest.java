package vn.kstthc.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kstthc.IntegrationTest;
import vn.kstthc.web.Caller;

/** Files of every kind sent to the running server: plans are read, everything else is refused and leaves nothing. */
@IntegrationTest
class PlanUploadTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final String BOUNDARY = "----ranh-gioi";
    private static final String TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private long before;

    @BeforeEach
    void count() {
        before = stored();
    }

    @AfterEach
    void nothingIsLeft() {
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void aPlanWithPicturesOfThreeMegabytesIsRead() throws Exception {
        var plan = plan(3 * MEGABYTE);
        assertThat(plan.length).isGreaterThan(3 * MEGABYTE);
        var answer = api("ke-hoach.docx", plan);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(JsonPath.<String>read(answer.body(), "$.rows[0].schedule[0].due"))
                .isEqualTo("2025-09-30");
        var page = page("ke-hoach.docx", plan);
        assertThat(page.statusCode()).isEqualTo(302);
        jdbc.sql("delete from app.plan_import where id = cast(? as uuid)")
                .param(page.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", ""))
                .update();
    }

    @Test
    void aHugeFile() throws Exception {
        refused("a.docx", new byte[50 * MEGABYTE], 413, "vượt quá dung lượng cho phép");
        refused("a.docx", new byte[22 * MEGABYTE], 413, "Tệp vượt quá 20 MB");
    }

    @Test
    void anEncryptedFile() throws Exception {
        try (var container = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mật khẩu");
            try (var sealed = encryptor.getDataStream(container)) {
                sealed.write(plan(0));
            }
            container.writeFilesystem(out);
            refused("a.docx", out.toByteArray(), 415, "có mật khẩu");
        }
    }

    @Test
    void aFileWithMacros() throws Exception {
        refused("a.docm", plan(0), 415, "Không nhận tệp loại");
        var parts = Map.of("[Content_Types].xml", TYPES, "word/document.xml", "<x/>", "word/vbaProject.bin", "macro");
        refused("a.docx", zip(parts), 415, "Không nhận tệp có macro");
    }

    @Test
    void aZipBomb() throws Exception {
        var bomb = zip(Map.of("[Content_Types].xml", TYPES, "word/document.xml", "0".repeat(64 * MEGABYTE)));
        refused("a.docx", bomb, 413, "Tệp giải nén ra quá lớn");
    }

    @Test
    void aDamagedFile() throws Exception {
        var whole = plan(0);
        refused("a.docx", Arrays.copyOf(whole, whole.length / 2), 415, "tệp bị hỏng");
        refused("a.docx", zip(Map.of("[Content_Types].xml", TYPES, "word/document.xml", "<x/>")), 400, "bị hỏng");
        refused("a.docx", new byte[0], 400, "Tệp rỗng");
    }

    @Test
    void aDocumentWithoutTasks() throws Exception {
        refused("a.txt", "Kính gửi các đơn vị".getBytes(StandardCharsets.UTF_8), 400, "Không tìm thấy nhiệm vụ nào");
    }

    private void refused(String name, byte[] content, int status, String words) throws Exception {
        var answer = api(name, content);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(JsonPath.<String>read(answer.body(), "$.detail")).contains(words);
        var page = page(name, content);
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body()).contains(words, "</html>");
    }

    private HttpResponse<String> api(String name, byte[] content) throws Exception {
        return send(Caller.basic(port, "cv.vpub"), "/api/plans/import", Map.of("year", "2025"), name, content);
    }

    private HttpResponse<String> page(String name, byte[] content) throws Exception {
        var officer = Caller.session(port, "cv.vpub");
        var token = Caller.token(officer.get("/app/plans/import"));
        return send(officer, "/app/plans/import", Map.of("year", "2025", "_csrf", token), name, content);
    }

    private static HttpResponse<String> send(
            Caller caller, String path, Map<String, String> fields, String name, byte[] content) throws Exception {
        var body = new ByteArrayOutputStream();
        for (var field : fields.entrySet()) {
            write(body, "form-data; name=\"" + field.getKey() + "\"", field.getValue());
        }
        write(body, "form-data; name=\"file\"; filename=\"" + name + "\"", "");
        body.write(content);
        body.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return caller.send(caller.request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void write(ByteArrayOutputStream body, String disposition, String value) throws IOException {
        body.write(("\r\n--" + BOUNDARY + "\r\nContent-Disposition: " + disposition + "\r\n\r\n" + value)
                .getBytes(StandardCharsets.UTF_8));
    }

    /** A plan of one row, with a picture of that many bytes. */
    private static byte[] plan(int pictureBytes) throws Exception {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            var table = document.createTable(2, 4);
            var cells = new String[][] {
                {"Stt", "Nội dung công việc", "Cơ quan thực hiện", "Thời gian thực hiện"},
                {"1", "Kiểm tra", "Văn phòng Ủy ban nhân dân tỉnh chủ trì", "Quý III"}
            };
            for (var row = 0; row < cells.length; row++) {
                for (var column = 0; column < cells[row].length; column++) {
                    table.getRow(row).getCell(column).setText(cells[row][column]);
                }
            }
            if (pictureBytes > 0) {
                var picture = new byte[pictureBytes];
                new Random(1).nextBytes(picture);
                document.createParagraph()
                        .createRun()
                        .addPicture(
                                new ByteArrayInputStream(picture),
                                PictureType.PNG,
                                "anh.png",
                                Units.toEMU(200),
                                Units.toEMU(200));
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private long stored() {
        return jdbc.sql("select (select count(*) from app.plan) + (select count(*) from app.plan_import)")
                .query(Long.class)
                .single();
    }
}
