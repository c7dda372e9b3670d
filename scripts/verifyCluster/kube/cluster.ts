import http from 'node:http';
import https from 'node:https';
import type {RequestOptions} from 'node:https';
import {text} from 'node:stream/consumers';
import {KubeConfig} from '@kubernetes/client-node';
import {InputError} from '../../input/inputError';

/** What an API server answered. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  /** Texts of its `Warning` headers. */
  readonly warnings: readonly string[];
}

/** One request: what is asked for, and what is sent. */
export interface Ask {
  readonly method: 'GET' | 'PATCH' | 'POST' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  readonly type?: string;
}

/** The API server that a kubeconfig leads to. */
export interface Cluster {
  /** Name of the current context, and its server. */
  readonly context: string;
  readonly server: string;
  /** @throws ClusterSilent when no answer comes in time, or the connection breaks. */
  readonly ask: (ask: Ask) => Promise<Answer>;
}

/** No answer: the server is not there, or it took too long. */
export class ClusterSilent extends Error {}

/**
 * Reads kubeconfig files as kubectl does: certificates, tokens and login commands included.
 *
 * @param files - `KUBECONFIG`, one path or several with `:` between them.
 * @param seconds - How long an answer may take.
 * @throws InputError when a file cannot be read or has no current context.
 */
export function clusterFrom(files: string | undefined, seconds: number): Cluster {
  const allowed = 'the path of a kubeconfig with a current context';
  if (files === undefined || files === '')
    throw new InputError({field: 'KUBECONFIG', got: 'not set', allowed});
  const config = new KubeConfig();
  try {
    const [first = '', ...others] = files.split(':').filter(Boolean);
    config.loadFromFile(first);
    for (const file of others) {
      const more = new KubeConfig();
      more.loadFromFile(file);
      config.mergeConfig(more, true);
    }
  } catch (error) {
    throw new InputError({field: 'KUBECONFIG', got: (error as Error).message, allowed});
  }
  const server = config.getCurrentCluster()?.server;
  if (server === undefined)
    throw new InputError({field: 'KUBECONFIG', got: `${files}, without one`, allowed});
  return {context: config.getCurrentContext(), server, ask: askThrough(config, server, seconds)};
}

function askThrough(config: KubeConfig, server: string, seconds: number): Cluster['ask'] {
  const plain = server.startsWith('http:');
  const ready = plain ? withoutTls(config) : config;
  const base = server.replace(/\/$/, '');
  return async (ask) => {
    const content = ask.body === undefined ? '' : JSON.stringify(ask.body);
    const options: RequestOptions = {method: ask.method, headers: headersOf(ask, content)};
    await ready.applyToHTTPSOptions(options);
    // Each request has its own connection: a server that falls silent takes no other one with it.
    const agent = options.agent;
    const request = (plain ? http : https).request(`${base}${ask.path}`, options);
    const late = setTimeout(() => {
      request.destroy(new ClusterSilent(`no answer within ${seconds} s`));
    }, seconds * 1000);
    try {
      return await answered(request, content);
    } finally {
      clearTimeout(late);
      if (typeof agent === 'object') agent.destroy();
    }
  };
}

/** A connection without TLS has nothing to verify; the library wants that said. */
function withoutTls(config: KubeConfig): KubeConfig {
  const plain = new KubeConfig();
  plain.loadFromOptions({
    clusters: config.clusters.map((cluster) => ({...cluster, skipTLSVerify: true})),
    contexts: config.contexts,
    users: config.users,
    currentContext: config.currentContext,
  });
  return plain;
}

function headersOf({type = 'application/json'}: Ask, content: string): Record<string, string> {
  const accepts = {Accept: 'application/json', 'User-Agent': 'eks-east-west-guide'};
  if (content === '') return accepts;
  // Node sends no length of its own with DELETE, and a server then reads no body.
  const length = String(Buffer.byteLength(content));
  return {...accepts, 'Content-Type': type, 'Content-Length': length};
}

async function answered(request: http.ClientRequest, content: string): Promise<Answer> {
  const incoming = new Promise<http.IncomingMessage>((resolve, reject) => {
    request.once('response', resolve);
    request.once('error', reject);
  });
  try {
    request.end(content);
    const response = await incoming;
    const body = await text(response);
    const warnings = warningsIn(response.headers.warning);
    return {status: response.statusCode ?? 0, body: parsed(body), warnings};
  } catch (error) {
    if (error instanceof ClusterSilent) throw error;
    throw new ClusterSilent((error as Error).message);
  }
}

/** `299 - "text"`, several with commas between them. */
function warningsIn(header: string | undefined): readonly string[] {
  const texts = (header ?? '').matchAll(/\d{3} \S+ "((?:[^"\\]|\\.)*)"/g);
  return [...texts].map(([, message = '']) => message.replaceAll(/\\(.)/g, '$1'));
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return content;
  }
}
