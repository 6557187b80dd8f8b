// Runs in a page before its scripts: `calls` holds every use of the network and of storage from then on.
{
  const calls = (globalThis.calls = []);
  const asked = (by, url, init) => {
    const { signal: _, ...rest } = init ?? {};
    calls.push({ by, url: String(url), ...(init && { init: rest }) });
  };

  const { fetch } = globalThis;
  globalThis.fetch = (input, init = {}) => {
    asked('fetch', input, init);
    return fetch(input, init);
  };

  const connecting = [
    'WebSocket',
    'EventSource',
    'Image',
    'RTCPeerConnection',
    'WebTransport',
    'Worker',
    'SharedWorker',
  ];
  // The empty page that precedes every other has fewer of them.
  for (const name of connecting.filter((name) => name in globalThis)) {
    globalThis[name] = new Proxy(globalThis[name], {
      construct(target, given) {
        asked(name, given[0]);
        return Reflect.construct(target, given);
      },
    });
  }

  const methods = [
    [XMLHttpRequest.prototype, 'open', 1],
    [Navigator.prototype, 'sendBeacon', 0],
    [globalThis.ServiceWorkerContainer?.prototype, 'register', 0],
  ];
  for (const [prototype, method, at] of methods.filter(([prototype]) => prototype)) {
    const real = prototype[method];
    prototype[method] = function (...given) {
      asked(method, given[at]);
      return real.apply(this, given);
    };
  }

  const stores = [
    [globalThis, 'localStorage'],
    [globalThis, 'sessionStorage'],
    [globalThis, 'indexedDB'],
    [globalThis, 'caches'],
    [globalThis, 'cookieStore'],
    [Document.prototype, 'cookie'],
    [Navigator.prototype, 'storage'],
  ];
  for (const [holder, name] of stores.filter(([holder, name]) => name in holder)) {
    const { get, set } = Object.getOwnPropertyDescriptor(holder, name);
    Object.defineProperty(holder, name, {
      configurable: true,
      get() {
        calls.push({ by: name });
        return get.call(this);
      },
      set(value) {
        calls.push({ by: name });
        set?.call(this, value);
      },
    });
  }
}
