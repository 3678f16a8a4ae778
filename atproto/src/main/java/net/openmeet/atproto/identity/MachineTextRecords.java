package net.openmeet.atproto.identity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import javax.naming.NameNotFoundException;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.InitialDirContext;

/** TXT records as the name servers of this machine tell them. JNDI's provider for DNS makes nothing but texts of what they say. */
public final class MachineTextRecords implements TextRecords {

    private static final int MOST = 50;

    @Override
    @SuppressWarnings({"JdkObsolete", "BanJNDI"}) // takes a Hashtable, and reads no objects from DNS
    public List<String> of(String name) throws IOException {
        Hashtable<String, String> settings = new Hashtable<>();
        settings.put("java.naming.factory.initial", "com.sun.jndi.dns.DnsContextFactory");
        settings.put("java.naming.provider.url", "dns:");
        settings.put("com.sun.jndi.dns.timeout.initial", "2000");
        settings.put("com.sun.jndi.dns.timeout.retries", "2");
        try {
            var context = new InitialDirContext(settings);
            try {
                Attribute records =
                        context.getAttributes(name, new String[] {"TXT"}).get("TXT");
                return records == null ? List.of() : texts(records.getAll());
            } finally {
                context.close();
            }
        } catch (NameNotFoundException none) {
            return List.of();
        } catch (NamingException unanswered) {
            throw new IOException("No answer for TXT of " + name, unanswered);
        }
    }

    private static List<String> texts(NamingEnumeration<?> records) throws NamingException {
        List<String> texts = new ArrayList<>();
        while (records.hasMore() && texts.size() < MOST) {
            texts.add(joined(String.valueOf(records.next())));
        }
        return List.copyOf(texts);
    }

    /** A record of several strings comes with quotes around each. */
    private static String joined(String record) {
        return record.startsWith("\"") && record.endsWith("\"") && record.length() > 1
                ? record.substring(1, record.length() - 1).replace("\" \"", "")
                : record;
    }
}
