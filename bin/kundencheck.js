#!/usr/bin/env node
import { main, RealWorld } from '../dist/main.js';

process.exitCode = await main(
  process.argv.slice(2),
  new RealWorld(new URL('../dist/content/', import.meta.url)),
);
