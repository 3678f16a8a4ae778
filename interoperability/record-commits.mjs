// Writes commits as @atproto/repo makes them, the library of the PDS, one JSON object a line, for atproto's CommitsOfOthersTest. In a folder of its own:
// npm install @atproto/repo@0.9.1 @atproto/crypto@0.4.5; cp …/interoperability/record-commits.mjs .; node record-commits.mjs [COMMITS] > commits.jsonl
import { createHash } from 'node:crypto'
import { MemoryBlockstore, Repo, WriteOpAction, blocksToCarFile } from '@atproto/repo'
import { P256Keypair, Secp256k1Keypair } from '@atproto/crypto'

const commits = Number(process.argv[2] ?? 20)
const collection = 'community.lexicon.calendar.event'
let seed = 7
const random = (below) => {
  seed = (seed * 1103515245 + 12345) % 2147483648
  return Math.floor((seed / 2147483648) * below)
}
const event = (n) => ({ $type: collection, name: `Event ${n}`, createdAt: '2025-01-01T00:00:00Z' })

async function record(curve, Keypair, did) {
  const key = await Keypair.import(createHash('sha256').update(curve).digest(), { exportable: false })
  const first = []
  const present = new Map()
  for (let i = 0; i < 60; i++) {
    const rkey = `3jzf${String.fromCharCode(97 + (i % 26))}${i}`
    first.push({ action: WriteOpAction.Create, collection, rkey, record: event(i) })
  }
  let repo = await Repo.create(new MemoryBlockstore(), did, key, first)
  for (const write of first) present.set(write.rkey, await repo.data.get(`${collection}/${write.rkey}`))
  for (let i = 0; i < commits; i++) {
    const writes = []
    const used = new Set()
    for (let j = 0; j <= random(4); j++) {
      const keys = [...present.keys()]
      const kind = random(3)
      const rkey = kind === 0 ? `4k${i}x${j}` : keys[random(keys.length)]
      if (used.has(rkey)) continue
      used.add(rkey)
      if (kind === 0) writes.push({ action: WriteOpAction.Create, collection, rkey, record: event(1000 + i * 10 + j) })
      else if (kind === 1) writes.push({ action: WriteOpAction.Update, collection, rkey, record: event(2000 + i * 10 + j) })
      else writes.push({ action: WriteOpAction.Delete, collection, rkey })
    }
    const prevData = repo.commit.data.toString()
    const commit = await repo.formatCommit(writes, key)
    const before = new Map(present)
    repo = await repo.applyCommit(commit)
    const ops = []
    for (const write of writes) {
      const path = `${collection}/${write.rkey}`
      const cid = await repo.data.get(path)
      ops.push({ action: write.action, path, cid: cid && cid.toString(), prev: before.get(write.rkey)?.toString() })
      if (cid) present.set(write.rkey, cid)
      else present.delete(write.rkey)
    }
    const car = await blocksToCarFile(commit.cid, commit.relevantBlocks)
    console.log(JSON.stringify({
      key: key.did(), repo: did, rev: commit.rev, since: commit.since, commit: commit.cid.toString(), prevData, ops,
      blocks: Buffer.from(car).toString('base64'),
    }))
  }
}

await record('k256', Secp256k1Keypair, 'did:plc:7iza6de2dwap2sbkpav7c6c6')
await record('p256', P256Keypair, 'did:plc:6hy5p6rm3zlcdephqssc2p76')
