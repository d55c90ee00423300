package org.dailypapers.platform.start;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;
import org.dailypapers.platform.Settings;
import org.dailypapers.platform.SettingsException;

/**
 * Checks that the server listens on its addresses: WildFly continues if a port is taken, and the address in its log then leads to the
 * other server. XNIO, which listens for WildFly, exposes each address as an MBean.
 */
public final class Listeners {

    private static final String ADDRESSES = "org.xnio:type=Xnio,worker=\"%s\",address=*,*";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int A_MOMENT = 50;

    private Listeners() {
    }

    /**
     * Waits until the server listens on its public and its management address.
     *
     * @param settings what the environment asks for
     * @throws SettingsException if one of them is taken
     */
    public static void require(Settings settings) {
        Function<String, String> properties = key -> System.getProperty(key, "");
        require("default", settings.host(), settings.port(), "DAILYPAPERS_HTTP_PORT or DAILYPAPERS_BIND");
        require("management", Settings.orElse(properties.apply("jboss.bind.address.management"), "127.0.0.1"),
                Settings.managementPort(System.getenv(), properties), "DAILYPAPERS_MANAGEMENT_PORT");
    }

    private static void require(String worker, String host, String port, String variables) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!isListening(worker)) {
            if (Instant.now().isAfter(end)) {
                complain(worker, host, Integer.parseInt(port), variables);
                return;
            }
            try {
                Thread.sleep(A_MOMENT);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** If the address is free, whoever configured the server does not want it to listen there. */
    private static void complain(String worker, String host, int port, String variables) {
        try (ServerSocket socket = new ServerSocket()) {
            int offset = Integer.getInteger("jboss.socket.binding.port-offset", 0);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port + offset));
        } catch (IOException e) {
            if (!isListening(worker)) {
                throw new SettingsException("It cannot listen at " + host + ":" + port + " (" + e.getMessage() + "): stop what listens there,"
                        + " or set " + variables + " to something else.");
            }
        }
    }

    private static boolean isListening(String worker) {
        try {
            return !ManagementFactory.getPlatformMBeanServer().queryNames(new ObjectName(ADDRESSES.formatted(worker)), null).isEmpty();
        } catch (MalformedObjectNameException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
