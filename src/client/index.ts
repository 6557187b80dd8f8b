export { type Client, type ClientOptions, createClient, type LoadOptions } from './client.js';
export { loadPortfolio, type PortfolioOptions } from './portfolio.js';
