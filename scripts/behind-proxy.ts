/** Names the environment variable with the port of a proxy on this machine: every browser that is started goes through it. */
export const PROXY_PORT = 'ON_RECORD_PROXY_PORT';

/** What makes Chromium ask a proxy for everything, also for what is on this machine; nothing where there is no proxy. */
export function proxyFlags(port = process.env[PROXY_PORT]): readonly string[] {
  if (port === undefined) return [];
  return [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'];
}

/** The same for Firefox, as preferences. */
export function proxyPrefs(
  port = process.env[PROXY_PORT],
): Readonly<Record<string, string | number | boolean>> {
  if (port === undefined) return {};
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}
