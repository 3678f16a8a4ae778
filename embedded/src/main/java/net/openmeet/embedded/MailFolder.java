package net.openmeet.embedded;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Mails as files, named by the order in which they came: {@code 000001.eml}. The thousand newest are kept. Any process may read them; one
 * server adds to them.
 */
public final class MailFolder {

    private static final String SUFFIX = ".eml";
    private static final int KEPT = 1_000;

    private final Path directory;

    private MailFolder(Path directory) {
        this.directory = directory;
    }

    /** The folder in {@code directory}, which is created where needed. */
    public static MailFolder in(Path directory) throws IOException {
        Files.createDirectories(directory);
        return new MailFolder(directory);
    }

    /** The numbers of the mails that there are, oldest first. */
    public List<Integer> numbers() {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\d{6,9}\\" + SUFFIX))
                    .map(name -> Integer.valueOf(name.substring(0, name.length() - SUFFIX.length())))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        } catch (IOException e) {
            throw new MailUnreadableException("The mails in " + directory + " can't be listed", e);
        }
    }

    /** A mail as it came; its number is one of {@link #numbers()}. */
    public MimeMessage read(int number) {
        try (InputStream bytes = Files.newInputStream(file(number))) {
            return new MimeMessage(Session.getInstance(new Properties()), bytes);
        } catch (IOException | MessagingException e) {
            throw new MailUnreadableException("Mail " + number + " can't be read", e);
        }
    }

    /** Keeps a mail; whoever reads meanwhile sees all of it, or nothing. */
    synchronized void add(MimeMessage message) throws IOException, MessagingException {
        List<Integer> numbers = numbers();
        int number = numbers.isEmpty() ? 1 : numbers.getLast() + 1;
        Path unfinished = Files.createTempFile(directory, "mail", ".new");
        try (OutputStream out = Files.newOutputStream(unfinished)) {
            message.writeTo(out);
        }
        Files.move(unfinished, file(number), StandardCopyOption.ATOMIC_MOVE);
        for (int old : numbers.subList(0, Math.max(0, numbers.size() - KEPT + 1))) {
            Files.deleteIfExists(file(old));
        }
    }

    private Path file(int number) {
        return directory.resolve("%06d".formatted(number) + SUFFIX);
    }
}
