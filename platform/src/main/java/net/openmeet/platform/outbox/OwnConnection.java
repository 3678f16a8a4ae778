package net.openmeet.platform.outbox;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Opens connections that belong to no pool, because a pool may close a connection whenever it likes. */
@FunctionalInterface
interface OwnConnection {

    Connection open() throws SQLException;

    static OwnConnection to(String url, @Nullable String user, @Nullable String password) {
        var properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        properties.setProperty("ApplicationName", "outbox relay");
        properties.setProperty("connectTimeout", "10");
        // Without it a server that vanished without a word would keep the relay waiting for ever.
        properties.setProperty("socketTimeout", "30");
        properties.setProperty("tcpKeepAlive", "true");
        return () -> DriverManager.getConnection(url, properties);
    }
}
