import { datenquelle } from './datenquelle.js';
import { umgebung } from './config.js';

/** For TypeORM's own command line (`migration:generate --check` finds drift between entities and schema). */
export default datenquelle(umgebung().DATABASE_MIGRATION_URL);
