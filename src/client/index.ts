export { type Client, type ClientOptions, createClient, type LoadOptions } from './client.js';
